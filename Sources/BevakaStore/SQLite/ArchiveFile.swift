import BevakaCore
import Glibc

/// The file of the archive and what SQLite keeps beside it, as this user may use them.
struct ArchiveFile {
    /// How those who only read open it.
    enum Access: Equatable {
        /// Through SQLite's locks, beside a writer.
        case shared
        /// As a file that nobody changes (`immutable=1`): where this user may not put beside it what SQLite needs for locks.
        /// That it did not change all the same is checked after each reading (``FileStamp``).
        case frozen
    }

    /// What others than the owner and its group have no business in.
    static let mode: mode_t = 0o640

    let path: String

    private var log: String { path + "-wal" }
    private var index: String { path + "-shm" }

    /// Creates an empty file where there is none, with its permissions whatever the umask; SQLite gives its log the same.
    /// Why that fails SQLite will say.
    func create(mode: mode_t = Self.mode) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard descriptor >= 0 else { return }
        fchmod(descriptor, mode)
        close(descriptor)
    }

    /// Nothing is created by reading: a log or index of another owner would keep the worker from writing.
    ///
    /// - Throws: ``RunFailure`` 65 when there is no archive, 73 when it, or changes that are not in it yet, may not be read.
    func access() throws(RunFailure) -> Access {
        let facts = try facts()
        let isOwn = geteuid() == 0 || geteuid() == facts.st_uid
        if isOwn, may(W_OK, folder) { return .shared }
        if may(R_OK | F_OK, log), may(R_OK | F_OK, index) { return .shared }
        for companion in [log, path + "-journal"] where size(of: companion) > 0 {
            throw RunFailure(
                .cannotCreate,
                "The archive \(path) cannot be read by this user: its latest changes are in \(companion) only, and this user "
                    + "may not put them together. Run `bevaka status` as the user that runs bevaka, then try again.")
        }
        return .frozen
    }

    /// The name to open it by.
    func name(_ access: Access) -> String {
        access == .shared ? path : "file:" + Self.escaped(path) + "?immutable=1"
    }

    /// As it is now; nil when it is gone.
    var stamp: FileStamp? { FileStamp(path) }

    /// True when there are changes beside the file.
    var hasLog: Bool { size(of: log) > 0 }

    private var folder: String {
        path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    }

    private func facts() throws(RunFailure) -> stat {
        var facts = stat()
        guard stat(path, &facts) == 0 else {
            guard errno == ENOENT || errno == ENOTDIR else { throw unreadable }
            throw RunFailure(
                .badInput,
                "There is no archive \(path) yet. `bevaka run` makes one, or name another directory with --cache.")
        }
        guard may(R_OK, path) else { throw unreadable }
        return facts
    }

    private var unreadable: RunFailure {
        RunFailure(
            .cannotCreate,
            "The archive \(path) may not be read by this user: make them a member of its group (usermod -aG), or give its file "
                + "and folder to others to read (chmod).")
    }

    /// By the effective user.
    private func may(_ mode: Int32, _ path: String) -> Bool {
        faccessat(AT_FDCWD, path, mode, AT_EACCESS) == 0
    }

    private func size(of path: String) -> Int {
        var facts = stat()
        return stat(path, &facts) == 0 ? Int(facts.st_size) : 0
    }

    /// For the path of a URI (RFC 3986 §3.3). Two slashes at the beginning would be taken for a host.
    private static func escaped(_ path: String) -> String {
        var escaped = path.hasPrefix("//") ? "//" : ""
        for byte in path.utf8 {
            let isPlain = (0x61...0x7A).contains(byte | 0x20) || (0x2D...0x39).contains(byte) || byte == 0x5F
            escaped += isPlain ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
        return escaped
    }
}

/// A file as the system describes it: it cannot be written to without being another one.
struct FileStamp: Equatable {
    private let numbers: [Int]

    /// The permissions of a file that is there.
    static func mode(of path: String) -> mode_t? {
        var facts = stat()
        return stat(path, &facts) == 0 ? facts.st_mode & 0o777 : nil
    }

    /// Nil where there is no file.
    init?(_ path: String) {
        var facts = stat()
        guard stat(path, &facts) == 0 else { return nil }
        numbers = [
            Int(facts.st_dev), Int(facts.st_ino), Int(facts.st_size), facts.st_mtim.tv_sec, facts.st_mtim.tv_nsec,
            facts.st_ctim.tv_sec, facts.st_ctim.tv_nsec,
        ]
    }
}
