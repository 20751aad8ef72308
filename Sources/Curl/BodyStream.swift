internal import Synchronization

/// The body of a document that has outgrown what is handed over whole: one task reads what has come of it, while the transfer
/// thread writes the rest behind that. The thread never waits for the task.
package final class BodyStream: Sendable {
    /// The reader is woken for this many bytes: waking it costs more than the few that libcurl brings at a time.
    private static let step = 128 << 10

    private struct State {
        /// Bytes that lie in the memory.
        var written = 0
        /// Bytes that the reader may see, and that it has seen.
        var announced = 0
        var seen = 0
        var isOpen = true
        var isWhole = false
        var reader: CheckedContinuation<Bool, Never>?

        var isNews: Bool { announced > seen }
    }

    /// The response's.
    package let headers: ResponseHeaders
    private let memory: BodyMemory
    private let allowance: BodyAllowance
    private let state = Mutex(State())

    /// Nil when there is no room for a body of that size.
    init?(limit: Int, headers: ResponseHeaders, allowance: BodyAllowance) {
        guard let memory = BodyMemory(capacity: limit) else { return nil }
        self.memory = memory
        self.headers = headers
        self.allowance = allowance
    }

    /// Bytes that are being read count as much as those that arrive.
    deinit {
        allowance.giveBack(state.withLock(\.written))
    }

    /// All that has come, up to the last call of ``next()``; valid as long as this object.
    package var bytes: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: memory.start, count: state.withLock(\.seen))
    }

    /// True when the body has come to its end, and to an end that the server meant.
    package var isWhole: Bool { state.withLock(\.isWhole) }

    /// Waits until there are more ``bytes``; false when no more will come. For one task.
    package func next() async -> Bool {
        await withCheckedContinuation { continuation in
            let answer: Bool? = state.withLock { state in
                guard state.isNews || !state.isOpen else {
                    state.reader = continuation
                    return nil
                }
                defer { state.seen = state.announced }
                return state.isNews
            }
            if let answer { continuation.resume(returning: answer) }
        }
    }

    /// To be called on the transfer thread, with bytes that fit into the limit and are taken from the allowance.
    func append(_ bytes: UnsafeRawBufferPointer) {
        guard let source = bytes.baseAddress else { return }
        let written = state.withLock(\.written)
        (memory.start + written).copyMemory(from: source, byteCount: bytes.count)
        announce { state in
            state.written += bytes.count
            if state.written - state.announced >= Self.step { state.announced = state.written }
        }
    }

    /// No more comes. What lies there of a body that is not whole is shown to nobody.
    func end(isWhole: Bool) {
        announce { state in
            state.isOpen = false
            state.isWhole = isWhole
            state.announced = isWhole ? state.written : state.seen
        }
    }

    private func announce(_ change: (inout State) -> Void) {
        let (reader, isNews) = state.withLock { state in
            change(&state)
            let isNews = state.isNews
            guard isNews || !state.isOpen else { return (nil as CheckedContinuation<Bool, Never>?, false) }
            if state.reader != nil { state.seen = state.announced }
            return (state.reader.take(), isNews)
        }
        reader?.resume(returning: isNews)
    }
}
