internal import BevakaCore

/// The consumer's end of a pass. When it goes away, with its stream, the downloads end.
final class DocumentReader: Sendable {
    private let channel: DocumentChannel
    private let work: Task<Void, Never>

    init(channel: DocumentChannel, work: Task<Void, Never>) {
        self.channel = channel
        self.work = work
    }

    deinit {
        cancel()
    }

    func next() async -> FetchedDocument? {
        await channel.next()
    }

    func cancel() {
        work.cancel()
        channel.close()
    }
}
