import FoundationEssentials
import GRDBSQLite

/// The columns of one row, read one after the other in the order of the SELECT.
struct StatementColumns {
    private let statement: OpaquePointer
    private var position: CInt = -1

    init(_ statement: OpaquePointer) {
        self.statement = statement
    }

    mutating func text() -> String? {
        position += 1
        guard let bytes = sqlite3_column_text(statement, position) else { return nil }
        let count = Int(sqlite3_column_bytes(statement, position))
        return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
    }

    mutating func blob() -> [UInt8]? {
        position += 1
        guard let bytes = sqlite3_column_blob(statement, position) else { return nil }
        return [UInt8](UnsafeRawBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(statement, position))))
    }

    mutating func integer() -> Int64? {
        position += 1
        if sqlite3_column_type(statement, position) == SQLITE_NULL { return nil }
        return sqlite3_column_int64(statement, position)
    }

    mutating func real() -> Double? {
        position += 1
        if sqlite3_column_type(statement, position) == SQLITE_NULL { return nil }
        return sqlite3_column_double(statement, position)
    }

    mutating func date() -> Date? {
        real().map { Date(timeIntervalSince1970: $0) }
    }

    mutating func flag() -> Bool {
        integer() == 1
    }
}
