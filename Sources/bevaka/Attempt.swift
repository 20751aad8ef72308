import ArgumentParser
import BevakaCore

/// Runs a command's work and turns a ``RunFailure`` into its sentence on standard error and its exit code.
func attempt(_ work: () async throws -> Void) async throws {
    do {
        try await work()
    } catch let failure as RunFailure {
        Terminal.message("bevaka: \(failure.message)")
        throw ExitCode(failure.code.rawValue)
    }
}
