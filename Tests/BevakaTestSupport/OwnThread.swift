import Foundation

/// Runs what may block on a thread of its own, which ends with it.
///
/// The threads that tasks share are as many as the machine has processors: one that waits for a pipe, a socket or a process
/// keeps all other tests from going on.
package func onOwnThread<Result: Sendable>(
    _ work: @escaping @Sendable () throws -> Result
) async throws -> Result {
    try await withCheckedThrowingContinuation { continuation in
        Thread.detachNewThread {
            continuation.resume(with: Swift.Result { try work() })
        }
    }
}
