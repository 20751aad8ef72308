import Foundation

/// The built program, run as a person or cron would.
struct Program {
    struct Ending {
        var code: Int32
        var output: String
        var messages: String
    }

    /// - Parameters:
    ///   - arguments: behind `bevaka`.
    ///   - input: what standard input holds.
    ///   - folder: the working directory.
    static func run(_ arguments: [String], input: String = "", in folder: String? = nil) throws -> Ending {
        let process = Process()
        process.executableURL = path
        process.arguments = arguments
        if let folder { process.currentDirectoryURL = URL(filePath: folder) }
        process.environment = ["PATH": "/usr/bin:/bin", "HOME": folder ?? "/nonexistent"]
        let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
        (process.standardInput, process.standardOutput, process.standardError) = (stdin, stdout, stderr)
        try process.run()
        try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try stdin.fileHandleForWriting.close()
        let output = stdout.fileHandleForReading.readDataToEndOfFile()
        let messages = stderr.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Ending(
            code: process.terminationStatus, output: String(decoding: output, as: UTF8.self),
            messages: String(decoding: messages, as: UTF8.self))
    }

    /// Beside the test bundle, where the build puts both.
    private static var path: URL {
        let program = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return URL(filePath: program).deletingLastPathComponent().appending(path: "bevaka")
    }
}
