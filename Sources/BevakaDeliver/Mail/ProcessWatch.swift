internal import Foundation
internal import Synchronization

/// Waits for one process, whose end may come before anybody waits.
final class ProcessWatch: Sendable {
    enum Ending: Sendable {
        case exited(Int32)
        case killed(Int32)
        /// It was ended because its time was over.
        case timedOut
    }

    private struct State {
        var ending: Ending?
        var isGivenUp = false
        var waiting: CheckedContinuation<Ending, Never>?
    }

    private let state = Mutex(State())

    /// To be called when the process has ended.
    func end(_ process: Process) {
        let status = process.terminationStatus
        let isExit = process.terminationReason == .exit
        let (waiting, ending) = state.withLock { state in
            let ending = state.isGivenUp ? Ending.timedOut : isExit ? .exited(status) : .killed(status)
            state.ending = ending
            defer { state.waiting = nil }
            return (state.waiting, ending)
        }
        waiting?.resume(returning: ending)
    }

    /// - Returns: true when the process is still running and may be ended.
    func giveUp() -> Bool {
        state.withLock { state in
            guard state.ending == nil else { return false }
            state.isGivenUp = true
            return true
        }
    }

    func ending() async -> Ending {
        await withCheckedContinuation { continuation in
            let ending = state.withLock { state in
                if state.ending == nil { state.waiting = continuation }
                return state.ending
            }
            if let ending { continuation.resume(returning: ending) }
        }
    }
}
