internal import BevakaCore
internal import Synchronization

/// Hands documents from the one task that fetches to the one that reads, and makes the first wait while too much lies unread.
///
/// The reader is woken once for all documents that are ready together: waking a thread costs more than the rest of a
/// transfer in which nothing is new.
final class DocumentChannel: Sendable {
    /// Unread bytes beyond which the sender waits: some hundred documents of usual size.
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
        var reader: CheckedContinuation<FetchedDocument?, Never>?
        var sender: CheckedContinuation<Void, Never>?

        mutating func takeOldest() -> FetchedDocument? {
            if next.isEmpty {
                next = unread.reversed()
                unread.removeAll(keepingCapacity: true)
            }
            let document = next.popLast()
            unreadBytes -= document?.weight ?? 0
            return document
        }

        /// Whoever can go on now, taken out.
        var waking: Waking {
            mutating get {
                var waking = Waking()
                // It may have come by itself in the meantime, read everything, and wait again.
                if reader != nil, isClosed || !(next.isEmpty && unread.isEmpty) {
                    waking.reader = reader.take()
                    waking.document = takeOldest()
                }
                if isClosed || unreadBytes <= DocumentChannel.unreadLimit { waking.sender = sender.take() }
                return waking
            }
        }
    }

    /// Continuations are resumed outside the lock.
    private struct Waking: Sendable {
        var reader: CheckedContinuation<FetchedDocument?, Never>?
        var document: FetchedDocument?
        var sender: CheckedContinuation<Void, Never>?

        func perform() {
            reader?.resume(returning: document)
            sender?.resume()
        }
    }

    private let executor: any TaskExecutor
    private let state = Mutex(State())

    /// - Parameter executor: where the sender runs; the reader is woken after what runs there already.
    init(executor: any TaskExecutor) {
        self.executor = executor
    }

    /// Returns once there is room for more. After ``close()`` it drops the document.
    func send(_ document: FetchedDocument) async {
        let (mustAnnounce, isFull) = state.withLock { state in
            if state.isClosed { return (false, false) }
            state.unread.append(document)
            state.unreadBytes += document.weight
            let mustAnnounce = state.reader != nil && !state.isAnnounced
            if mustAnnounce { state.isAnnounced = true }
            return (mustAnnounce, state.unreadBytes > Self.unreadLimit)
        }
        if mustAnnounce { Task(executorPreference: executor) { self.wakeReader() } }
        if isFull { await room() }
    }

    private func wakeReader() {
        let waking = state.withLock { state in
            state.isAnnounced = false
            return state.waking
        }
        waking.perform()
    }

    private func room() async {
        await withCheckedContinuation { continuation in
            let hasRoom = state.withLock { state in
                if state.isClosed || state.unreadBytes <= Self.unreadLimit { return true }
                state.sender = continuation
                return false
            }
            if hasRoom { continuation.resume() }
        }
    }

    /// Nil after ``close()``, once all is read.
    func next() async -> FetchedDocument? {
        await withCheckedContinuation { continuation in
            let (answer, sender): (FetchedDocument??, CheckedContinuation<Void, Never>?) = state.withLock { state in
                guard let document = state.takeOldest() else {
                    if state.isClosed { return (.some(nil), nil) }
                    state.reader = continuation
                    return (nil, nil)
                }
                return (document, state.unreadBytes <= Self.unreadLimit ? state.sender.take() : nil)
            }
            sender?.resume()
            if let answer { continuation.resume(returning: answer) }
        }
    }

    /// No more documents come, or none is wanted any more.
    func close() {
        let waking = state.withLock { state in
            state.isClosed = true
            return state.waking
        }
        waking.perform()
    }
}

extension FetchedDocument {
    /// Bytes that it keeps in memory: a feed that has been read is about as large as its document.
    fileprivate var weight: Int { reading == nil ? body.count : bytes }
}
