internal import BevakaCore
internal import Curl
internal import FoundationEssentials

/// One pass over a list of requests: who is asked when, and who is not asked because the host wants patience.
struct FetchPass: Sendable {
    let exchanges: ExchangeMaker
    let settings: FetchSettings
    let clock: @Sendable () -> Date
    let channel: DocumentChannel

    /// Transfers that begin at once; the others of the first round follow a millisecond apart. Many sources can live on one
    /// small server, and a short queue of connections to accept (five are common) is not to be overrun.
    private static let startsAtOnce = 8

    private typealias Ended = (turn: HostQueue.Turn, document: FetchedDocument?)

    /// Closes the channel when every request has its answer, or when the task is cancelled.
    func run(_ requests: [FetchRequest], holds: HostHolds) async {
        var queue = HostQueue(requests, perHost: settings.transfersPerHost)
        var holds = holds
        await withTaskGroup(of: Ended.self) { group in
            var active = 0
            var started = 0
            while !Task.isCancelled {
                while active < settings.maximumTransfers, let turn = queue.next() {
                    if let until = holds.moment(for: turn.host, now: clock()) {
                        queue.finish(turn)
                        await channel.send(heldBack(turn.request, until: until))
                        continue
                    }
                    active += 1
                    started += 1
                    if started > Self.startsAtOnce, started <= settings.maximumTransfers {
                        try? await Task.sleep(for: .milliseconds(1))
                    }
                    group.addTask { (turn, await exchanges.exchange(for: turn.request).run()) }
                }
                guard let ended = await group.next() else { break }
                active -= 1
                queue.finish(ended.turn)
                guard let document = ended.document else { continue }
                holds.note(document)
                await channel.send(document)
            }
        }
        channel.close()
    }

    private func heldBack(_ request: FetchRequest, until: Date) -> FetchedDocument {
        let host = WebAddress(request.url)?.host ?? request.url
        return FetchedDocument(
            source: request.source, outcome: .throttled,
            problem: FeedProblem(
                .http_status,
                "\(host) was not asked: it wants no requests before \(until.formatted(.iso8601)). It is asked again then."
            ),
            url: WebAddress(request.url)?.url ?? request.url, validators: request.validators,
            bodyHash: request.bodyHash,
            retryAfter: until)
    }
}
