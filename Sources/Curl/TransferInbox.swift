internal import CCurl
internal import Glibc
internal import Synchronization

/// What tasks tell the transfer thread. Any thread may post; the transfer thread collects before it goes to sleep, and is
/// woken by `descriptor` when it sleeps already.
final class TransferInbox: Sendable {
    struct Post {
        /// Tasks that want to run on the transfer thread.
        var jobs: [UnownedJob] = []
        var transfers: [TransferJob] = []
        var cancelled: Set<Int> = []
        var isClosed = false

        var isEmpty: Bool { jobs.isEmpty && transfers.isEmpty && cancelled.isEmpty && !isClosed }
    }

    private struct State {
        var post = Post()
        var isAsleep = false
        var lastTicket = 0
        /// Tickets whose transfer was posted and whose task still waits.
        var posted: Set<Int> = []
        /// Tickets cancelled before their transfer was posted: the two may come in either order.
        var cancelledEarly: Set<Int> = []
    }

    /// An event counter (eventfd), readable when the sleeper is to wake.
    let descriptor = eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK))
    private let state = Mutex(State())

    deinit {
        Glibc.close(descriptor)
    }

    func makeTicket() -> Int {
        state.withLock { state in
            state.lastTicket += 1
            return state.lastTicket
        }
    }

    func post(_ job: UnownedJob) {
        change { $0.post.jobs.append(job) }
    }

    /// False when the ticket was cancelled before; then nothing is posted.
    func post(_ transfer: TransferJob) -> Bool {
        change { state in
            if state.cancelledEarly.contains(transfer.ticket) { return false }
            state.posted.insert(transfer.ticket)
            state.post.transfers.append(transfer)
            return true
        }
    }

    func cancel(_ ticket: Int) {
        change { state in
            if state.posted.contains(ticket) {
                _ = state.post.cancelled.insert(ticket)
            } else {
                _ = state.cancelledEarly.insert(ticket)
            }
        }
    }

    /// To be called when the task no longer waits.
    func forget(_ ticket: Int) {
        state.withLock { state in
            _ = state.posted.remove(ticket)
            _ = state.cancelledEarly.remove(ticket)
        }
    }

    /// Ends the transfer thread after what it is doing.
    func close() {
        change { $0.post.isClosed = true }
    }

    /// Everything posted since the last call. When that is nothing, the caller may go to sleep: what is posted from now on
    /// wakes it.
    func collect() -> Post {
        state.withLock { state in
            let post = state.post
            state.isAsleep = post.isEmpty
            if !post.isEmpty { state.post = Post() }
            return post
        }
    }

    /// To be called after sleep.
    func awake() {
        state.withLock { $0.isAsleep = false }
    }

    /// Takes the wake-up call that made `descriptor` readable.
    func acknowledge() {
        var count: UInt64 = 0
        _ = read(descriptor, &count, MemoryLayout.size(ofValue: count))
    }

    private func change<Result: Sendable>(_ body: (inout sending State) -> Result) -> Result {
        let (result, mustWake) = state.withLock { state in
            let result = body(&state)
            let mustWake = state.isAsleep && !state.post.isEmpty
            if mustWake { state.isAsleep = false }
            return (result, mustWake)
        }
        if mustWake {
            var one: UInt64 = 1
            _ = write(descriptor, &one, MemoryLayout.size(ofValue: one))
        }
        return result
    }
}
