internal import BevakaCore
internal import Curl
internal import FoundationEssentials

/// The last answer to one request, and what it means.
struct Answer {
    let exchange: Exchange
    let response: CurlResponse
    /// The body, when it was too large to come with the response.
    let streamed: ArrivingBody.Arrived?
    let trail: RedirectTrail
    let elapsed: Duration
    let now: Date

    var request: FetchRequest { exchange.turn.request }
    var settings: FetchSettings { exchange.place.settings }
    var login: HomeLogin { exchange.login }

    var document: FetchedDocument {
        // A failure after the status line of a refusal changes nothing: the refusal is the answer.
        switch response.status {
        case 0, 100..<200: failed(TransferFailure(answer: self).problem)
        case 200..<300: success
        case 304: notModified
        // Where it leads to is in the part of the header that was not read.
        case 300..<400 where response.stop == .headerTooLarge: failed(TransferFailure(answer: self).problem)
        case 410: gone
        case 429, 503:
            if let moment = RetryAfter.moment(response.headers, now: now) {
                throttled(until: moment)
            } else {
                failed(Refusal(answer: self).problem)
            }
        default: failed(Refusal(answer: self).problem)
        }
    }

    private var success: FetchedDocument {
        if response.code != .ok { return failed(TransferFailure(answer: self).problem) }
        if let problem = Incomplete(answer: self).problem { return failed(problem) }
        let hash = streamed?.hash ?? withBody { ContentHash(of: $0) }
        var document = blank(.fetched)
        document.bodyHash = hash.text
        document.validators = validators
        document.permanentURL = permanentURL
        if withBody({ CutOff(headers: response.headers, body: $0).isLikely }) {
            distrust(&document)
        } else if hash.whole == request.bodyHash.map({ ContentHash($0).whole }) {
            document.outcome = .unchanged
            return document
        }
        document.reading = streamed?.reading
        if document.reading == nil { document.body = streamed.map { Array($0.stream.bytes) } ?? response.body }
        return document
    }

    /// The document's bytes, however they came.
    func withBody<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        streamed.map { body($0.stream.bytes) } ?? response.body.withUnsafeBytes(body)
    }

    /// What came is read, but nothing is remembered that would keep the rest from being fetched.
    private func distrust(_ document: inout FetchedDocument) {
        document.bodyHash = nil
        document.validators = Validators()
        document.problem = FeedProblem(
            .truncated,
            "\(host) sent a document that ends before its end. What came was read; the whole is asked for again."
        )
    }

    private var notModified: FetchedDocument {
        guard !request.validators.isEmpty else {
            return failed(
                FeedProblem(
                    .http_status,
                    "\(host) answers 304 (not modified) although nothing was said of an earlier answer. Its server or a cache before it is set up wrongly; tell the site's owner."
                ))
        }
        let (renewed, known) = (validators, request.validators)
        var document = blank(.not_modified)
        document.validators = Validators(
            etag: renewed.etag ?? known.etag, lastModified: renewed.lastModified ?? known.lastModified)
        document.bodyHash = request.bodyHash
        return document
    }

    private var gone: FetchedDocument {
        var document = blank(.gone)
        document.problem = FeedProblem(
            .http_status,
            "\(host) answers 410: the feed is gone for good and is not asked again. Correct or remove the source in feeds.yml."
        )
        return document
    }

    private func throttled(until moment: Date) -> FetchedDocument {
        var document = blank(.throttled)
        document.problem = FeedProblem(
            .http_status,
            "\(host) answers \(response.status) and wants no requests before \(moment.formatted(.iso8601)). It is asked again then."
        )
        document.validators = request.validators
        document.bodyHash = request.bodyHash
        document.retryAfter = moment
        return document
    }

    func failed(_ problem: FeedProblem) -> FetchedDocument {
        var document = blank(.failed)
        document.problem = problem
        document.validators = request.validators
        document.bodyHash = request.bodyHash
        return document
    }

    private func blank(_ outcome: FetchOutcome) -> FetchedDocument {
        FetchedDocument(
            source: request.source, outcome: outcome, status: response.status == 0 ? nil : response.status,
            bytes: response.bodyBytes, milliseconds: elapsed.wholeMilliseconds,
            contentType: response.headers.first("Content-Type"), url: trail.current.url,
            freshness: Freshness.lifetime(response.headers, now: now), linkHeader: response.headers.joined("Link"))
    }

    var host: String { trail.current.displayHost }

    private var validators: Validators {
        Validators(etag: response.headers.first("ETag"), lastModified: response.headers.first("Last-Modified"))
    }

    private var permanentURL: String? {
        guard let url = trail.permanentURL, !settings.addresses.belongs(url, toOtherThan: request.source) else {
            return nil
        }
        return url
    }
}
