import BevakaTestSupport
import Foundation

/// The built program, run as a person or cron would.
enum Program {
    /// - Parameters:
    ///   - arguments: behind `bevaka`.
    ///   - input: what standard input holds.
    ///   - folder: the working directory.
    static func run(_ arguments: [String], input: String = "", in folder: String? = nil) async throws -> Command.Ending
    {
        let environment = ["PATH": "/usr/bin:/bin", "HOME": folder ?? "/nonexistent"]
        return try await Command(path, arguments, environment: environment, folder: folder).run(input: input)
    }

    /// Beside the test bundle, where the build puts both.
    private static var path: String {
        let program = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return URL(filePath: program).deletingLastPathComponent().appending(path: "bevaka").path()
    }
}
