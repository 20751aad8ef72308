import Glibc

/// A folder that bevaka writes into.
package enum Folder {
    /// What a web server must be able to read.
    package static let readable: UInt32 = 0o755
    /// The archive's folder: others pass through it to the site, and see nothing else in it.
    package static let passable: UInt32 = 0o751

    /// Creates the folder, and those above it, where missing. What is there already keeps its permissions.
    ///
    /// - Parameter mode: of each folder that is created, whatever the umask.
    /// - Throws: ``RunFailure`` 73, naming the folder and the remedy.
    package static func create(_ path: String, mode: UInt32 = readable) throws(RunFailure) {
        if make(path, mode) { return }
        let problem = errno
        if problem == EEXIST, isFolder(path) { return }
        if problem == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex {
            try create(String(path[..<slash]), mode: mode)
            if make(path, mode) || (errno == EEXIST && isFolder(path)) { return }
        }
        let reason = problem == EEXIST ? ENOTDIR : problem
        throw RunFailure(.cannotCreate, "\(path) cannot be created: \(SystemError.sentence(reason))")
    }

    private static func make(_ path: String, _ mode: UInt32) -> Bool {
        guard mkdir(path, mode) == 0 else { return false }
        chmod(path, mode)
        return true
    }

    private static func isFolder(_ path: String) -> Bool {
        var facts = stat()
        return stat(path, &facts) == 0 && (facts.st_mode & S_IFMT) == S_IFDIR
    }
}
