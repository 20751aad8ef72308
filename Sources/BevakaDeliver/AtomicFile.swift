package import BevakaCore
import Glibc

/// A file that is replaced as a whole: written beside its place under a passing name, then renamed over the old one.
package struct AtomicFile: Sendable {
    /// Where the file lies in the end.
    package let path: String

    package init(path: String) {
        self.path = path
    }

    /// Makes the file hold `content`. A reader sees the old or the new text, never a part of one.
    ///
    /// - Returns: false when the file held just this already and was left alone.
    /// - Throws: ``RunFailure`` 73 when it cannot be created, 74 when it cannot be written; the old file is then untouched.
    @discardableResult
    package func replace(with content: String) throws(RunFailure) -> Bool {
        let bytes = Array(content.utf8)
        if Self.contents(of: path, expecting: bytes.count) == bytes { return false }
        let passing = path + ".\(getpid()).tmp"
        let descriptor = open(passing, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw failure(.cannotCreate, "created", errno) }
        fchmod(descriptor, mode)
        let problem = Self.write(bytes, to: descriptor)
        close(descriptor)
        if let problem {
            unlink(passing)
            throw failure(.cannotWrite, "written", problem)
        }
        guard rename(passing, path) == 0 else {
            let problem = errno
            unlink(passing)
            throw failure(.cannotWrite, "replaced", problem)
        }
        return true
    }

    /// That of the file which is replaced; a new one can be read by the web server, whatever the umask.
    private var mode: mode_t {
        var facts = stat()
        return stat(path, &facts) == 0 ? facts.st_mode & 0o7777 : 0o644
    }

    /// The bytes of a file, when it has just as many as expected.
    private static func contents(of path: String, expecting count: Int) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var facts = stat()
        guard fstat(descriptor, &facts) == 0, Int(facts.st_size) == count else { return nil }
        return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let got = read(descriptor, buffer.baseAddress.map { $0 + filled }, count - filled)
                guard got > 0 else { return }
                filled += got
            }
        }
    }

    /// Writes everything; the error number when that fails.
    private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, bytes.count - written)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return errno }
            written += count
        }
        return nil
    }

    private func failure(_ code: RunFailure.Code, _ verb: String, _ number: Int32) -> RunFailure {
        RunFailure(code, "\(path) cannot be \(verb): \(SystemError.sentence(number))")
    }
}
