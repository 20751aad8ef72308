import BevakaCore
import BevakaFetch
import Foundation
import Testing

/// Small limits, so that misbehaviour is over soon, and time enough on the busiest machine.
let testLimits = Limits(
    connectTimeout: .seconds(600), totalTimeout: .seconds(600), lowSpeedTime: .seconds(600), lowSpeedBytes: 64,
    documentBytes: 256 << 10, headerBytes: 8 << 10, redirects: 4)

extension Limits {
    /// The same with one time made short, for what must run into that one and no other.
    func short(_ time: WritableKeyPath<Limits, Duration>, _ seconds: Int = 2) -> Limits {
        var limits = self
        limits[keyPath: time] = .seconds(seconds)
        return limits
    }
}

/// 23 November 2026, 06:00 GMT.
let testNow = Date(timeIntervalSince1970: 1_795_413_600)

func testSource(_ url: String, name: String? = nil, limits: Limits = testLimits) -> Source {
    Source(name: name ?? url, url: url, limits: limits)
}

func testFetcher(
    _ sources: [Source], transfers: Int = 64, perHost: Int = 2, caBundle: String? = nil,
    proxies: ProxySettings = ProxySettings()
) -> Fetcher {
    var settings = FetchSettings(
        userAgent: "bevaka/test (+https://bevaka.example)", sources: sources, maximumTransfers: transfers,
        transfersPerHost: perHost, proxies: proxies)
    if let caBundle { settings.caBundle = caBundle }
    return Fetcher(settings: settings)
}

/// All answers, by the name of their source.
func ask(_ requests: [FetchRequest], with fetcher: Fetcher? = nil, holds: HostHolds = HostHolds()) async
    -> [String: FetchedDocument]
{
    let fetcher = fetcher ?? testFetcher(requests.map(\.source))
    var answers: [String: FetchedDocument] = [:]
    for await document in fetcher.documents(for: requests, holds: holds, clock: { testNow }) {
        answers[document.source.name] = document
    }
    return answers
}

/// The one answer of one source.
func ask(
    _ url: String, validators: Validators = Validators(), bodyHash: String? = nil, limits: Limits = testLimits,
    with fetcher: Fetcher? = nil
) async throws -> FetchedDocument {
    let source = testSource(url, limits: limits)
    let request = FetchRequest(source: source, validators: validators, bodyHash: bodyHash)
    return try #require(await ask([request], with: fetcher)[source.name])
}
