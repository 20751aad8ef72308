import FoundationEssentials

/// A value that a query carries beside its text.
enum SQLValue: Hashable, Sendable {
    case text(String)
    case integer(Int64)
    case real(Double)

    static func date(_ date: Date) -> SQLValue { .real(date.timeIntervalSince1970) }
}

/// A piece of SQL with the values for its question marks. User input is only ever a value.
struct SQLFragment: Hashable, Sendable {
    var sql: String
    var values: [SQLValue]

    init(_ sql: String, _ values: [SQLValue] = []) {
        self.sql = sql
        self.values = values
    }
}
