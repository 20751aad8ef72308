import Foundation

/// A program that is run to its end, for what it prints. Its streams are files: nobody ever waits for the other end of a pipe.
package struct Command: Sendable {
    package struct Ending: Sendable {
        package let code: Int32
        package let output: String
        package let messages: String
    }

    private let path: String
    private let arguments: [String]
    private let environment: [String: String]?
    private let folder: String?

    /// - Parameters:
    ///   - environment: nil for the test's own.
    ///   - folder: the working directory; nil for the test's own.
    package init(_ path: String, _ arguments: [String], environment: [String: String]? = nil, folder: String? = nil) {
        self.path = path
        self.arguments = arguments
        self.environment = environment
        self.folder = folder
    }

    /// - Parameter input: what standard input holds.
    package func run(input: String = "") async throws -> Ending {
        let streams = try TemporaryFolder()
        let input = try FileHandle(forReadingFrom: URL(filePath: streams.write(input, to: "input")))
        let output = try FileHandle(forWritingTo: URL(filePath: streams.write("", to: "output")))
        let messages = try FileHandle(forWritingTo: URL(filePath: streams.write("", to: "messages")))
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        if let environment { process.environment = environment }
        if let folder { process.currentDirectoryURL = URL(filePath: folder) }
        (process.standardInput, process.standardOutput, process.standardError) = (input, output, messages)
        let code = try await withCheckedThrowingContinuation { continuation in
            process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
            do {
                try process.run()
            } catch {
                continuation.resume(throwing: error)
            }
        }
        return try Ending(code: code, output: streams.read("output"), messages: streams.read("messages"))
    }
}
