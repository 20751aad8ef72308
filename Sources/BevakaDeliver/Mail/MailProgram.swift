internal import Foundation

/// A program that is started for one message, bounded in time.
///
/// The message is put into a file without a name, which becomes the program's standard input: a program that does not read, or
/// ends too early, so has nobody to hold up.
struct MailProgram: Sendable {
    enum Ending: Sendable {
        case notStarted(String)
        /// With the beginning of what it wrote to standard error.
        case exited(Int32, String)
        case killed(Int32)
        case timedOut(Duration)
    }

    let path: String
    let timeout: Duration

    func run(_ arguments: [String], input: [UInt8]) async -> Ending {
        guard let message = Self.file(holding: input), let errors = Self.file(holding: []) else {
            return .notStarted("no temporary file (\(String(cString: strerror(errno))))")
        }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.standardInput = message
        process.standardOutput = FileHandle.nullDevice
        process.standardError = errors
        let watch = ProcessWatch()
        process.terminationHandler = { watch.end($0) }
        do {
            try process.run()
        } catch {
            return .notStarted(error.localizedDescription)
        }
        let pid = process.processIdentifier
        let guardian = Task {
            try await Task.sleep(for: timeout)
            if watch.giveUp() { kill(pid, SIGKILL) }
        }
        let ending = await watch.ending()
        guardian.cancel()
        switch ending {
        case .timedOut: return .timedOut(timeout)
        case .killed(let signal): return .killed(signal)
        case .exited(let code): return .exited(code, Self.words(in: errors))
        }
    }

    /// A file that nobody else can see and that is gone with its last use.
    private static func file(holding bytes: [UInt8]) -> FileHandle? {
        var name = Array((FileManager.default.temporaryDirectory.path + "/bevaka-mail-XXXXXX").utf8CString)
        let descriptor = mkstemp(&name)
        guard descriptor >= 0 else { return nil }
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        unlink(name)
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            try file.write(contentsOf: bytes)
            try file.seek(toOffset: 0)
        } catch {
            return nil
        }
        return file
    }

    private static func words(in file: FileHandle) -> String {
        try? file.seek(toOffset: 0)
        let bytes = (try? file.read(upToCount: 400)) ?? nil
        return bytes.map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
}
