import FoundationEssentials
import GRDBSQLite

/// Gives a statement its values, one after the other in the order of its question marks.
struct StatementBinder {
    /// SQLite copies the text before the call returns.
    private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    private let statement: OpaquePointer
    private var position: CInt = 0
    /// The first code that was not `SQLITE_OK`.
    private(set) var code = SQLITE_OK

    init(_ statement: OpaquePointer) {
        self.statement = statement
    }

    mutating func text(_ value: String?) {
        guard var value else { return null() }
        position += 1
        let position = position
        note(
            value.withUTF8 { bytes in
                // An empty string has no address, and SQLite takes that for NULL.
                guard let address = bytes.baseAddress, !bytes.isEmpty else {
                    return sqlite3_bind_text(statement, position, "", 0, Self.transient)
                }
                return address.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
                    sqlite3_bind_text(statement, position, $0, CInt(clamping: bytes.count), Self.transient)
                }
            })
    }

    mutating func integer(_ value: Int64?) {
        guard let value else { return null() }
        position += 1
        note(sqlite3_bind_int64(statement, position, value))
    }

    mutating func integer(_ value: Int?) {
        integer(value.map(Int64.init))
    }

    mutating func flag(_ value: Bool) {
        integer(value ? 1 : 0)
    }

    mutating func real(_ value: Double?) {
        guard let value else { return null() }
        position += 1
        note(sqlite3_bind_double(statement, position, value))
    }

    mutating func blob(_ value: [UInt8]?) {
        guard let value else { return null() }
        position += 1
        note(sqlite3_bind_blob(statement, position, value, CInt(clamping: value.count), Self.transient))
    }

    /// Seconds since 1970; whole ones take no more room than an integer.
    mutating func date(_ value: Date?) {
        real(value?.timeIntervalSince1970)
    }

    mutating func values(_ values: [SQLValue]) {
        for value in values {
            switch value {
            case .text(let text): self.text(text)
            case .integer(let integer): self.integer(integer)
            case .real(let real): self.real(real)
            }
        }
    }

    private mutating func null() {
        position += 1
        note(sqlite3_bind_null(statement, position))
    }

    private mutating func note(_ result: CInt) {
        if code == SQLITE_OK { code = result }
    }
}
