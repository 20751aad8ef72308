package import BevakaCore
import Glibc

/// A folder that bevaka writes into.
package enum Folder {
    /// Creates the folder, and those above it, where missing.
    ///
    /// - Throws: ``RunFailure`` 73, naming the folder and the remedy.
    package static func create(_ path: String) throws(RunFailure) {
        if mkdir(path, 0o755) == 0 { return }
        let problem = errno
        if problem == EEXIST, isFolder(path) { return }
        if problem == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex {
            try create(String(path[..<slash]))
            if mkdir(path, 0o755) == 0 || (errno == EEXIST && isFolder(path)) { return }
        }
        let reason = problem == EEXIST ? ENOTDIR : problem
        throw RunFailure(.cannotCreate, "\(path) cannot be created: \(SystemError.sentence(reason))")
    }

    private static func isFolder(_ path: String) -> Bool {
        var facts = stat()
        return stat(path, &facts) == 0 && (facts.st_mode & S_IFMT) == S_IFDIR
    }
}
