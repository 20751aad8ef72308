import GRDB
import GRDBSQLite

/// A statement compiled once and used again, with values bound by position and no boxing in between: GRDB owns, caches and
/// authorises it, the calls of the hot path go to SQLite itself.
struct PreparedStatement {
    private let statement: Statement
    private let connection: OpaquePointer?

    init(_ database: Database, _ sql: String) throws {
        statement = try database.cachedStatement(sql: sql)
        connection = database.sqliteConnection
    }

    /// Runs a statement that returns no rows.
    func run(_ bind: (inout StatementBinder) -> Void = { _ in }) throws {
        try rows(bind) { _ in }
    }

    /// Reads every row. The statement must not be used again by `read`.
    func rows(
        _ bind: (inout StatementBinder) -> Void = { _ in }, _ read: (inout StatementColumns) throws -> Void
    ) throws {
        try prepare(bind)
        defer { sqlite3_reset(statement.sqliteStatement) }
        while try step() {
            var columns = StatementColumns(statement.sqliteStatement)
            try read(&columns)
        }
    }

    /// Reads rows until `read` returns false.
    func rowsWhile(
        _ bind: (inout StatementBinder) -> Void, _ read: (inout StatementColumns) throws -> Bool
    ) throws {
        try prepare(bind)
        defer { sqlite3_reset(statement.sqliteStatement) }
        while try step() {
            var columns = StatementColumns(statement.sqliteStatement)
            guard try read(&columns) else { return }
        }
    }

    /// The first row; nil when there is none.
    func first<Value>(
        _ bind: (inout StatementBinder) -> Void = { _ in }, _ read: (inout StatementColumns) throws -> Value
    ) throws -> Value? {
        try prepare(bind)
        defer { sqlite3_reset(statement.sqliteStatement) }
        guard try step() else { return nil }
        var columns = StatementColumns(statement.sqliteStatement)
        return try read(&columns)
    }

    /// Rows inserted, changed or deleted by the last statement of the connection.
    var changes: Int { Int(sqlite3_changes(connection)) }

    var lastInsertedRow: Int64 { sqlite3_last_insert_rowid(connection) }

    private func prepare(_ bind: (inout StatementBinder) -> Void) throws {
        sqlite3_reset(statement.sqliteStatement)
        var binder = StatementBinder(statement.sqliteStatement)
        bind(&binder)
        if binder.code != SQLITE_OK { throw error(binder.code) }
    }

    private func step() throws -> Bool {
        switch sqlite3_step(statement.sqliteStatement) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let code: throw error(code)
        }
    }

    private func error(_ code: CInt) -> DatabaseError {
        let message = sqlite3_errmsg(connection).map { String(cString: $0) }
        let extended = sqlite3_extended_errcode(connection)
        return DatabaseError(
            resultCode: ResultCode(rawValue: extended & 0xFF == code & 0xFF ? extended : code), message: message,
            sql: statement.sql)
    }
}
