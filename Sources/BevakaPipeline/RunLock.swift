package import BevakaCore
import Glibc

/// The lock that keeps two passes from running over the same cache at once: `flock(2)` on `Cache/lock`.
///
/// The kernel lets go of it when the process ends, however it ends; a file left behind means nothing.
package struct RunLock: ~Copyable {
    private let descriptor: Int32

    /// Takes the lock without waiting.
    ///
    /// - Throws: ``RunFailure`` 75 when another run holds it, 73 when the file cannot be created.
    package init(cache: String) throws(RunFailure) {
        try Folder.create(cache, mode: Folder.passable)
        descriptor = try Self.take(cache + "/lock")
        let line = Array("\(getpid())\n".utf8)
        if ftruncate(descriptor, 0) == 0 { _ = pwrite(descriptor, line, line.count, 0) }
    }

    /// Opens the file and locks it.
    private static func take(_ path: String) throws(RunFailure) -> Int32 {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            throw RunFailure(.cannotCreate, "\(path) cannot be created: \(SystemError.sentence(errno))")
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let holder = holder(of: descriptor)
            close(descriptor)
            throw RunFailure(.locked, "Another run\(holder) holds \(path); this one leaves it alone and stops.")
        }
        return descriptor
    }

    deinit {
        // A program that is being started shares the descriptor until it is its own; closing this one would leave it the lock.
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }

    /// " (process 123)", when the file names one.
    private static func holder(of descriptor: Int32) -> String {
        var buffer = [UInt8](repeating: 0, count: 32)
        let count = pread(descriptor, &buffer, buffer.count, 0)
        guard count > 0 else { return "" }
        let digits = buffer.prefix(count).prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return digits.isEmpty ? "" : " (process \(String(decoding: digits, as: UTF8.self)))"
    }
}
