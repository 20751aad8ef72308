internal import BevakaCore
internal import Curl
internal import Synchronization

/// The body of one large document, which is read while the rest of it is on its way, in a task of its own.
final class ArrivingBody: Sendable {
    /// A body that has come whole.
    struct Arrived: Sendable {
        let stream: BodyStream
        let hash: ContentHash
        /// Nil when nobody reads such a document on its way, or need not: it is the same as last time.
        let reading: DocumentReading?
    }

    private let turn: HostQueue.Turn
    private let url: String
    private let makeReader: StreamingReaderMaker
    private let work = Mutex<Task<Arrived?, Never>?>(nil)

    /// - Parameter url: the address that is asked.
    init(of turn: HostQueue.Turn, at url: String, for makeReader: @escaping StreamingReaderMaker) {
        self.turn = turn
        self.url = url
        self.makeReader = makeReader
    }

    func begin(_ stream: BodyStream) {
        work.withLock { $0 = Task { await read(stream) } }
    }

    /// Nil when the body was not large enough to be read on its way, or did not come to its end.
    var arrived: Arrived? {
        get async {
            guard let task = work.withLock({ $0 }) else { return nil }
            return await withTaskCancellationHandler {
                await task.value
            } onCancel: {
                task.cancel()
            }
        }
    }

    private func read(_ stream: BodyStream) async -> Arrived? {
        let head = DocumentHead(
            source: turn.request.source, url: url, contentType: stream.headers.first("Content-Type"))
        var reader = makeReader(head)
        guard await stream.next() else { return nil }
        let known = turn.request.bodyHash.map { ContentHash($0) }
        let isRead = known?.isLikelyOf(stream.bytes) != true
        while !Task.isCancelled {
            if isRead { reader?.read(stream.bytes) }
            guard await stream.next() else { break }
        }
        guard stream.isWhole, !Task.isCancelled else { return nil }
        let hash = ContentHash(of: stream.bytes)
        guard hash.whole != known?.whole, let reader = reader.take() else {
            return Arrived(stream: stream, hash: hash, reading: nil)
        }
        do throws(FeedProblem) {
            return Arrived(stream: stream, hash: hash, reading: .feed(try reader.finish(stream.bytes)))
        } catch {
            return Arrived(stream: stream, hash: hash, reading: .problem(error))
        }
    }
}
