internal import BevakaCore
internal import Curl
internal import FoundationEssentials

/// Everything that asking one source takes: the first URL, the redirects it leads through, and the reading of the last answer.
struct Exchange: Sendable {
    let request: FetchRequest
    let shared: ExchangeMaker
    private let start: WebAddress?
    private let login: HomeLogin

    /// - Parameter start: what the request's url says; nil when it is no address.
    init(request: FetchRequest, start: WebAddress?, shared: ExchangeMaker) {
        self.request = request
        self.start = start
        self.shared = shared
        login = HomeLogin(request.source)
    }

    /// Nil when the task was cancelled.
    func run() async -> FetchedDocument? {
        var document = await answer()
        guard login.isThere, let answered = document else { return document }
        document?.url = login.masked(answered.url)
        document?.problem = answered.problem.map { FeedProblem($0.kind, login.masked($0.message)) }
        return document
    }

    private func answer() async -> FetchedDocument? {
        guard let start else {
            let problem = FeedProblem(
                .protocol, "\(request.url) is not an http or https address. Correct it in feeds.yml.")
            return FetchedDocument(source: request.source, outcome: .failed, problem: problem, url: request.url)
        }
        var trail = RedirectTrail(start: start, limit: request.source.limits.redirects)
        var elapsed = Duration.zero
        var status: Int?
        do throws(FeedProblem) {
            while true {
                try shared.settings.hosts.check(trail.current, redirector: trail.redirector)
                let timeLeft = request.source.limits.totalTimeout - elapsed
                let response = await ask(trail, timeLeft: timeLeft)
                elapsed += response.elapsed
                status = response.status == 0 ? nil : response.status
                if response.stop == .cancelled { return nil }
                guard try trail.follow(response) else {
                    return answer(response, at: trail, elapsed: elapsed).document
                }
            }
        } catch {
            return FetchedDocument(
                source: request.source, outcome: .failed, problem: error, status: status,
                milliseconds: elapsed.wholeMilliseconds,
                url: trail.current.url)
        }
    }

    private func ask(_ trail: RedirectTrail, timeLeft: Duration) async -> CurlResponse {
        var ask = transportRequest(trail, timeLeft: timeLeft)
        let response = await shared.transport.perform(ask)
        guard response.stop == .crowded else { return response }
        // Too many large documents at once: this one is asked again when it may take the room it needs.
        ask.isExemptFromAllowance = true
        return await shared.largeDocuments.pass { [ask] in await shared.transport.perform(ask) }
    }

    private func transportRequest(_ trail: RedirectTrail, timeLeft: Duration) -> CurlRequest {
        let limits = request.source.limits
        let address = trail.current
        let policy = shared.settings.hosts
        let credentials = login.credentials(for: address)
        let content = trail.keepsContent ? request.body.map(RequestContent.init) : nil
        return CurlRequest(
            url: address.url, userAgent: shared.settings.userAgent,
            headers: RequestHeaders.fields(validators: request.validators, content: content) + credentials.fields,
            content: content?.bytes, user: credentials.user, password: credentials.password,
            proxy: shared.settings.proxy(of: request.source, for: address),
            caBundle: shared.settings.caBundle(of: request.source),
            connectTimeout: min(limits.connectTimeout, timeLeft),
            totalTimeout: timeLeft, lowSpeedBytes: limits.lowSpeedBytes, lowSpeedTime: limits.lowSpeedTime,
            bodyLimit: limits.documentBytes, headerLimit: limits.headerBytes,
            refuses: { !policy.permits($0, as: address.host) })
    }

    private func answer(_ response: CurlResponse, at trail: RedirectTrail, elapsed: Duration) -> Answer {
        Answer(
            request: request, response: response, trail: trail, elapsed: elapsed, now: shared.clock(),
            settings: shared.settings, login: login)
    }
}

extension Duration {
    var wholeMilliseconds: Int {
        Int(components.seconds) * 1_000 + Int(components.attoseconds / 1_000_000_000_000_000)
    }
}
