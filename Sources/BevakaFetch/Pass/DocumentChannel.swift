internal import BevakaCore
internal import Synchronization

/// Hands documents from the one task that fetches to the one that reads, and makes the first wait while too much lies unread.
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
        var reader: CheckedContinuation<FetchedDocument?, Never>?
        var sender: CheckedContinuation<Void, Never>?

        mutating func takeOldest() -> FetchedDocument? {
            if next.isEmpty {
                next = unread.reversed()
                unread.removeAll(keepingCapacity: true)
            }
            let document = next.popLast()
            unreadBytes -= document?.body.count ?? 0
            return document
        }
    }

    private let state = Mutex(State())

    /// Returns once there is room for more. After ``close()`` it drops the document.
    func send(_ document: FetchedDocument) async {
        let reader: CheckedContinuation<FetchedDocument?, Never>? = state.withLock { state in
            if state.isClosed { return nil }
            if let reader = state.reader.take() { return reader }
            state.unread.append(document)
            state.unreadBytes += document.body.count
            return nil
        }
        if let reader {
            reader.resume(returning: document)
        } else {
            await room()
        }
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
        let (reader, sender) = state.withLock { state in
            state.isClosed = true
            return (state.reader.take(), state.sender.take())
        }
        reader?.resume(returning: nil)
        sender?.resume()
    }
}
