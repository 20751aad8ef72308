import BevakaCore
import Synchronization

/// Hands what was read to the one writer, and makes the readers wait while too much is unwritten: storing a large first fetch
/// takes longer than reading it, and everything read would lie in memory meanwhile.
final class ChangeQueue: Sendable {
    /// Items beyond which the readers wait: one batch that is being written, and the next one.
    private static let limit = 2 * ChangeWriter.itemsABatch

    private struct State {
        var items = 0
        var isFinished = false
        var reader: CheckedContinuation<Void, Never>?
    }

    /// For the writer.
    let changes: AsyncStream<StoreChange>
    private let inlet: AsyncStream<StoreChange>.Continuation
    private let state = Mutex(State())

    init() {
        (changes, inlet) = AsyncStream.makeStream()
    }

    /// Returns once there is room for more. For one reader at a time.
    func send(_ change: StoreChange) async {
        state.withLock { $0.items += change.items.count }
        inlet.yield(change)
        await withCheckedContinuation { continuation in
            let hasRoom = state.withLock { state in
                if state.isFinished || state.items <= Self.limit { return true }
                state.reader = continuation
                return false
            }
            if hasRoom { continuation.resume() }
        }
    }

    /// To be told of items that are no longer in memory.
    func written(_ items: Int) {
        let reader = state.withLock { state in
            state.items -= items
            return state.items <= Self.limit ? state.reader.take() : nil
        }
        reader?.resume()
    }

    /// No more changes come, or none is written any more.
    func finish() {
        let reader = state.withLock { state in
            state.isFinished = true
            return state.reader.take()
        }
        inlet.finish()
        reader?.resume()
    }
}
