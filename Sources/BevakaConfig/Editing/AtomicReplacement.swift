import BevakaCore
import Glibc

/// Replaces a file in one step: a new file beside it, written out to the disk, then renamed over it.
enum AtomicReplacement {
    /// Keeps the permissions, and follows a symbolic link to the file it stands for.
    static func write(_ bytes: [UInt8], to path: String) throws(RunFailure) {
        guard let resolved = realpath(path, nil) else { throw failure(path, errno) }
        let target = String(cString: resolved)
        free(resolved)
        var status = stat()
        guard stat(target, &status) == 0 else { throw failure(path, errno) }
        let temporary = "\(target).\(getpid()).new"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, status.st_mode & 0o7777)
        guard descriptor >= 0 else { throw failure(path, errno) }
        guard fill(descriptor, with: bytes, mode: status.st_mode & 0o7777), rename(temporary, target) == 0 else {
            let code = errno
            unlink(temporary)
            throw failure(path, code)
        }
    }

    /// Closes the descriptor in any case; `errno` tells why when the answer is false.
    private static func fill(_ descriptor: CInt, with bytes: [UInt8], mode: mode_t) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            if count <= 0 { break }
            rest = rest.dropFirst(count)
        }
        let isWritten = rest.isEmpty && fchmod(descriptor, mode) == 0 && fsync(descriptor) == 0
        let code = errno
        let isClosed = close(descriptor) == 0
        if !isWritten { errno = code }
        return isWritten && isClosed
    }

    private static func failure(_ path: String, _ code: Int32) -> RunFailure {
        let remedy =
            switch code {
            case EACCES, EPERM, EROFS: "; the file and its directory must be writable for this user"
            case ENOSPC, EDQUOT: "; free some space"
            default: ""
            }
        return RunFailure(
            .cannotWrite,
            "\(path): cannot be written: \(String(cString: strerror(code)))\(remedy). The file is unchanged.")
    }
}
