import Foundation

/// A server of somebody else's that a test starts, as a process of its own. It ends with its last reference.
package final class ServerProcess: Sendable {
    /// What it wrote to standard output until it was ready.
    package let greeting: String
    private let process: Process
    private let output: Pipe
    /// Kept open: a server that reads it learns from its end that the test has gone.
    private let input: Pipe

    /// - Parameter isReady: of what it has written so far; when it is true, or the server has ended, the wait is over.
    package init(
        _ path: String, _ arguments: [String], until isReady: @escaping @Sendable (String) -> Bool
    ) async throws {
        let (process, input, output) = (Process(), Pipe(), Pipe())
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        (self.process, self.input, self.output) = (process, input, output)
        greeting = try await onOwnThread { try Self.read(output, until: isReady) }
    }

    deinit {
        end()
    }

    /// Ends the server and tells what it has written since it was ready.
    package func farewell() async throws -> String {
        end()
        return try await onOwnThread { [output] in try Self.read(output) { _ in false } }
    }

    private func end() {
        // Not SIGTERM: a process inherits the signals that the test's thread blocks.
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    }

    private static func read(_ pipe: Pipe, until isEnough: (String) -> Bool) throws -> String {
        var bytes = Data()
        while !isEnough(String(decoding: bytes, as: UTF8.self)) {
            guard let byte = try pipe.fileHandleForReading.read(upToCount: 1), !byte.isEmpty else { break }
            bytes += byte
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
