internal import BevakaCore
internal import Curl
internal import FoundationEssentials

/// One pass over a list of requests: who is asked when, and who is not asked because the host wants patience.
struct FetchPass: Sendable {
    let place: ExchangePlace
    let channel: DocumentChannel

    private typealias Ended = (turn: HostQueue.Turn, hold: HostHold?)

    /// Closes the channel when every request has its answer, or when the task is cancelled.
    func run(_ requests: [FetchRequest], holds: HostHolds) async {
        let settings = place.settings
        var queue = HostQueue(requests, perHost: settings.transfersPerHost, addresses: settings.addresses)
        var holds = holds
        await withTaskGroup(of: Ended.self) { group in
            var active = 0
            var started = 0
            while !Task.isCancelled {
                while active < settings.maximumTransfers, let turn = queue.next() {
                    if let until = holds.moment(for: turn.host, now: place.clock()) {
                        queue.finish(turn)
                        await channel.send(heldBack(turn, until: until))
                        continue
                    }
                    active += 1
                    // Later ones begin when others end, which spreads them.
                    let isPaced = turn.host.isPrivate && started < settings.maximumTransfers
                    started += 1
                    group.addTask { [place, channel] in
                        guard let document = await Exchange(turn: turn, place: place, isPaced: isPaced).run() else {
                            return (turn, nil)
                        }
                        await channel.send(document)
                        return (turn, HostHold(document))
                    }
                }
                guard let ended = await group.next() else { break }
                active -= 1
                queue.finish(ended.turn)
                if let hold = ended.hold { holds.note(hold) }
            }
        }
        channel.close()
    }

    private func heldBack(_ turn: HostQueue.Turn, until: Date) -> FetchedDocument {
        let request = turn.request
        let host = turn.address?.host ?? request.url
        return FetchedDocument(
            source: request.source, outcome: .throttled,
            problem: FeedProblem(
                .http_status,
                "\(host) was not asked: it wants no requests before \(until.formatted(.iso8601)). It is asked again then."
            ),
            url: turn.address?.url ?? request.url, validators: request.validators,
            bodyHash: request.bodyHash,
            retryAfter: until)
    }
}
