internal import CCurl
internal import Glibc
internal import Synchronization

/// What tasks tell the transfer thread. Any thread may post; the transfer thread is woken by `descriptor` and collects.
final class TransferInbox: Sendable {
    struct Post {
        var jobs: [TransferJob] = []
        var cancelled: Set<Int> = []
        var isClosed = false
    }

    private struct State {
        var post = Post()
        var lastTicket = 0
        /// Tickets cancelled before their job was posted: the two may come in either order.
        var cancelledEarly: Set<Int> = []
        /// Tickets whose job was posted and whose task still waits.
        var posted: Set<Int> = []
    }

    /// An event counter (eventfd), readable while there is something to collect.
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

    /// False when the ticket was cancelled before; then nothing is posted.
    func post(_ job: TransferJob) -> Bool {
        let isFirst: Bool? = state.withLock { state in
            if state.cancelledEarly.contains(job.ticket) { return nil }
            state.posted.insert(job.ticket)
            state.post.jobs.append(job)
            return state.post.jobs.count == 1
        }
        if isFirst == true { wake() }
        return isFirst != nil
    }

    func cancel(_ ticket: Int) {
        state.withLock { state in
            if state.posted.contains(ticket) {
                _ = state.post.cancelled.insert(ticket)
            } else {
                _ = state.cancelledEarly.insert(ticket)
            }
        }
        wake()
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
        state.withLock { $0.post.isClosed = true }
        wake()
    }

    /// Everything posted since the last call.
    func collect() -> Post {
        var count: UInt64 = 0
        _ = read(descriptor, &count, MemoryLayout.size(ofValue: count))
        return state.withLock { state in
            defer { state.post = Post(isClosed: state.post.isClosed) }
            return state.post
        }
    }

    private func wake() {
        var one: UInt64 = 1
        _ = write(descriptor, &one, MemoryLayout.size(ofValue: one))
    }
}
