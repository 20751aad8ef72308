internal import Synchronization

/// The body of a document that has outgrown what is handed over whole: one task takes it piece by piece, while the transfer
/// thread goes on. The thread never waits for the task; what the task has not taken counts as the transfer's.
package final class BodyStream: Sendable {
    private struct State {
        /// Not taken yet, the oldest first.
        var pieces: [[UInt8]] = []
        var taker: CheckedContinuation<[UInt8]?, Never>?
        var isOpen = true
        var isWhole = false
        var bytes = 0

        /// As one; nil when there is none.
        mutating func takePieces() -> [UInt8]? {
            defer { pieces = [] }
            return pieces.count > 1 ? pieces.reduce(into: []) { $0 += $1 } : pieces.first
        }
    }

    /// The response's.
    package let headers: ResponseHeaders
    private let allowance: BodyAllowance
    private let state = Mutex(State())

    init(headers: ResponseHeaders, allowance: BodyAllowance) {
        self.headers = headers
        self.allowance = allowance
    }

    /// Bytes that are being read count as much as those that arrive.
    deinit {
        allowance.giveBack(state.withLock(\.bytes))
    }

    /// All that has come since the last call; nil when no more will come. For one task.
    package func next() async -> [UInt8]? {
        await withCheckedContinuation { continuation in
            let answer: [UInt8]?? = state.withLock { state in
                if state.pieces.isEmpty, state.isOpen {
                    state.taker = continuation
                    return nil
                }
                return .some(state.takePieces())
            }
            if let answer { continuation.resume(returning: answer) }
        }
    }

    /// True when the body has come to its end, and to an end that the server meant.
    package var isWhole: Bool { state.withLock(\.isWhole) }

    /// The next piece, with what it takes of the allowance.
    func add(_ piece: [UInt8]) {
        let taker = state.withLock { state in
            state.bytes += piece.count
            if state.taker == nil { state.pieces.append(piece) }
            return state.taker.take()
        }
        taker?.resume(returning: piece)
    }

    /// No more comes. What lies there of a body that is not whole is of no use to anybody.
    func end(isWhole: Bool) {
        let taker = state.withLock { state in
            state.isOpen = false
            state.isWhole = isWhole
            if !isWhole { state.pieces = [] }
            return state.taker.take()
        }
        taker?.resume(returning: nil)
    }
}
