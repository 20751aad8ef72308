internal import BevakaCore
internal import Curl
internal import FoundationEssentials

/// Everything that asking one source takes: the first URL, the redirects it leads through, and the reading of the last answer.
struct Exchange: Sendable {
    let turn: HostQueue.Turn
    let place: ExchangePlace
    let login: HomeLogin
    /// True when its first transfer begins apart from others.
    private let isPaced: Bool

    init(turn: HostQueue.Turn, place: ExchangePlace, isPaced: Bool) {
        self.turn = turn
        self.place = place
        self.isPaced = isPaced
        login = HomeLogin(turn.request.source)
    }

    private var request: FetchRequest { turn.request }

    /// Nil when the task was cancelled.
    func run() async -> FetchedDocument? {
        guard login.isThere else { return await answer() }
        guard var document = await answer() else { return nil }
        document.url = login.masked(document.url)
        document.problem = document.problem.map { FeedProblem($0.kind, login.masked($0.message)) }
        return document
    }

    private func answer() async -> FetchedDocument? {
        guard let start = turn.address else {
            let problem = FeedProblem(
                .protocol, "\(request.url) is not an http or https address. Correct it in feeds.yml.")
            return FetchedDocument(source: request.source, outcome: .failed, problem: problem, url: request.url)
        }
        var trail = RedirectTrail(start: start, limit: request.source.limits.redirects)
        var elapsed = Duration.zero
        var status: Int?
        do throws(FeedProblem) {
            while true {
                try place.settings.hosts.check(trail.current, redirector: trail.redirector)
                let timeLeft = request.source.limits.totalTimeout - elapsed
                let (response, streamed) = await ask(trail, timeLeft: timeLeft)
                elapsed += response.elapsed
                status = response.status == 0 ? nil : response.status
                if response.stop == .cancelled { return nil }
                guard try trail.follow(response) else {
                    let answer = Answer(
                        exchange: self, response: response, streamed: streamed, trail: trail, elapsed: elapsed,
                        now: place.clock())
                    return answer.document
                }
            }
        } catch {
            return FetchedDocument(
                source: request.source, outcome: .failed, problem: error, status: status,
                milliseconds: elapsed.wholeMilliseconds,
                url: trail.current.url)
        }
    }

    /// A response, and its body where that was too large to come with it.
    private typealias Reply = (response: CurlResponse, streamed: ArrivingBody.Arrived?)

    private func ask(_ trail: RedirectTrail, timeLeft: Duration) async -> Reply {
        var ask = transportRequest(trail, timeLeft: timeLeft)
        let reply = await perform(ask)
        guard reply.response.stop == .crowded else { return reply }
        // Too many large documents at once: this one is asked again when it may take the room it needs.
        ask.isExemptFromAllowance = true
        return await place.largeDocuments.pass { [ask] in await perform(ask) }
    }

    private func perform(_ ask: CurlRequest) async -> Reply {
        guard let makeReader = place.makeReader else { return (await place.transport.perform(ask), nil) }
        let body = ArrivingBody(of: turn, at: login.masked(ask.url), for: makeReader)
        var ask = ask
        ask.streams = { body.begin($0) }
        let response = await place.transport.perform(ask)
        return (response, await body.arrived)
    }

    private func transportRequest(_ trail: RedirectTrail, timeLeft: Duration) -> CurlRequest {
        let limits = request.source.limits
        let address = trail.current
        let policy = place.settings.hosts
        let host = address.host
        let credentials = login.credentials(for: address)
        let content = trail.keepsContent ? request.body.map(RequestContent.init) : nil
        var headers = RequestHeaders.fields(validators: request.validators, content: content)
        headers += credentials.fields
        return CurlRequest(
            url: address.url, userAgent: place.settings.userAgent,
            headers: headers,
            content: content?.bytes, user: credentials.user, password: credentials.password,
            proxy: place.settings.proxy(of: request.source, for: address),
            caBundle: place.settings.caBundle(of: request.source),
            connectTimeout: min(limits.connectTimeout, timeLeft),
            totalTimeout: timeLeft, lowSpeedBytes: limits.lowSpeedBytes, lowSpeedTime: limits.lowSpeedTime,
            bodyLimit: limits.documentBytes, headerLimit: limits.headerBytes,
            isPaced: isPaced && trail.redirector == nil, refuses: { !policy.permits($0, as: host) })
    }
}

extension Duration {
    var wholeMilliseconds: Int {
        Int(components.seconds) * 1_000 + Int(components.attoseconds / 1_000_000_000_000_000)
    }
}
