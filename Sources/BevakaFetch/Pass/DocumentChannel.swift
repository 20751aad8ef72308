internal import BevakaCore
internal import Synchronization

/// Hands documents from the tasks that fetch to the one that reads, and makes the first wait while too much lies unread.
///
/// The reader is woken once for all documents that are ready together: waking a thread costs more than the rest of a
/// transfer in which nothing is new.
final class DocumentChannel: Sendable {
    /// Unread bytes beyond which senders wait: some hundred documents of usual size.
    private static let unreadLimit = 8 << 20

    private struct State {
        /// Newest last.
        var unread: [FetchedDocument] = []
        /// Those the reader comes to first, oldest last: refilled from `unread` when empty.
        var next: [FetchedDocument] = []
        var unreadBytes = 0
        var isClosed = false
        /// True while the task is on its way that wakes the reader.
        var isAnnounced = false
        var reader: CheckedContinuation<Void, Never>?
        var senders: [CheckedContinuation<Void, Never>] = []

        /// Nothing to read, but there may be something later.
        var isIdle: Bool { next.isEmpty && unread.isEmpty && !isClosed }
        var isFull: Bool { unreadBytes > DocumentChannel.unreadLimit && !isClosed }

        mutating func takeOldest() -> FetchedDocument? {
            if next.isEmpty {
                swap(&next, &unread)
                next.reverse()
            }
            guard let document = next.popLast() else { return nil }
            unreadBytes -= document.weight
            return document
        }

        /// Who can go on now, for whoever changed something to resume outside the lock.
        mutating func takeSenders() -> [CheckedContinuation<Void, Never>] {
            guard !senders.isEmpty, !isFull else { return [] }
            defer { senders = [] }
            return senders
        }
    }

    private let executor: any TaskExecutor
    private let state = Mutex(State())

    /// - Parameter executor: where the senders run; the reader is woken after what runs there already.
    init(executor: any TaskExecutor) {
        self.executor = executor
    }

    /// Returns once there is room for more. After ``close()`` it drops the document.
    func send(_ document: FetchedDocument) async {
        let (mustAnnounce, isFull) = state.withLock { state in
            if state.isClosed { return (false, false) }
            state.unreadBytes += document.weight
            state.unread.append(document)
            let mustAnnounce = state.reader != nil && !state.isAnnounced
            if mustAnnounce { state.isAnnounced = true }
            return (mustAnnounce, state.isFull)
        }
        if mustAnnounce { Task(executorPreference: executor) { self.wakeReader() } }
        if isFull { await room() }
    }

    private func wakeReader() {
        let reader = state.withLock { state in
            state.isAnnounced = false
            return state.reader.take()
        }
        reader?.resume()
    }

    private func room() async {
        await withCheckedContinuation { continuation in
            let hasRoom = state.withLock { state in
                if state.isFull { state.senders.append(continuation) }
                return !state.isFull
            }
            if hasRoom { continuation.resume() }
        }
    }

    /// Nil after ``close()``, once all is read.
    func next() async -> FetchedDocument? {
        while true {
            let (document, isIdle, senders) = state.withLock { state in
                (state.takeOldest(), state.isIdle, state.takeSenders())
            }
            for sender in senders { sender.resume() }
            if document != nil || !isIdle { return document }
            await news()
        }
    }

    private func news() async {
        await withCheckedContinuation { continuation in
            let isIdle = state.withLock { state in
                if state.isIdle { state.reader = continuation }
                return state.isIdle
            }
            if !isIdle { continuation.resume() }
        }
    }

    /// No more documents come, or none is wanted any more.
    func close() {
        let (reader, senders) = state.withLock { state in
            state.isClosed = true
            return (state.reader.take(), state.takeSenders())
        }
        reader?.resume()
        for sender in senders { sender.resume() }
    }
}

extension FetchedDocument {
    /// Bytes that it keeps in memory: a feed that has been read is about as large as its document.
    fileprivate var weight: Int { reading == nil ? body.count : bytes }
}
