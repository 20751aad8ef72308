import BevakaCore
import GRDB

/// Says in a sentence what a database error means for the person who runs bevaka, and what to do.
struct SQLiteFailure {
    /// The database file.
    let path: String

    func failure(_ error: any Error) -> RunFailure {
        switch error {
        case let failure as RunFailure: failure
        case let error as DatabaseError: failure(error)
        default: RunFailure(.internalError, "The archive \(path) cannot be used: \(error).")
        }
    }

    private func failure(_ error: DatabaseError) -> RunFailure {
        switch error.resultCode {
        case .SQLITE_CANTOPEN:
            RunFailure(
                .cannotCreate,
                "The archive \(path) cannot be opened or created: check that the directory exists and that this user may "
                    + "write in it, or name another one with --cache.")
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
            RunFailure(
                .cannotWrite,
                "The archive \(path) cannot be written: the file, its directory or the disk is read-only for this user. "
                    + "Change that, or name another directory with --cache. Nothing was changed.")
        case .SQLITE_FULL:
            RunFailure(
                .cannotWrite,
                "There is no room for the archive \(path): the disk is full or a quota is used up. Free some space and run "
                    + "again; nothing was half-written, and what was missed is fetched again.")
        case .SQLITE_IOERR:
            RunFailure(
                .cannotWrite,
                "The archive \(path) cannot be read or written (\(error.message ?? "input/output error")): check the disk, "
                    + "then run again; nothing was half-written.")
        case .SQLITE_CORRUPT, .SQLITE_NOTADB:
            RunFailure(
                .cannotWrite,
                "The archive \(path) is damaged or is no database of bevaka. Put your last copy made by `bevaka backup` in "
                    + "its place, or move the file away to begin a new archive: that loses history, never configuration."
            )
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            RunFailure(
                .locked,
                "The archive \(path) is held by another program. Try again when it has finished (`fuser \(path)` names it)."
            )
        default:
            RunFailure(.internalError, "The archive \(path) cannot be used: \(error).")
        }
    }
}
