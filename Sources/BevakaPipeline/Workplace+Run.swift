import BevakaConfig
package import BevakaCore
import BevakaDeliver
import BevakaDigest
import BevakaFetch
import BevakaParse
import BevakaTag
import Foundation
import Logging

extension Workplace {
    /// A finished pass and what it means.
    package struct RunOutcome: Sendable {
        package let report: RunReport
        package let verdict: ReportVerdict
    }

    /// One pass of the worker. The caller holds the lock.
    package func run(
        _ options: Pass.Options, progress: @escaping @Sendable (Progress) -> Void
    ) async throws(RunFailure) -> RunOutcome {
        let dependencies = try dependencies()
        let failingBefore = Set(try dependencies.store.health().filter { $0.failuresInARow > 0 }.map(\.name))
        logger.debug("\(settings.followed.count) sources in \(configurationPath), archive in \(cache)")
        let outcome = try await Pass(settings: settings, dependencies: dependencies, options: options)
            .run(progress: progress)
        let report = outcome.report
        for entry in report.feeds where entry.outcome != .not_due {
            logger.debug("\(entry.name): \(entry.outcome.rawValue), \(entry.new) new, \(entry.milliseconds) ms")
        }
        return RunOutcome(
            report: report,
            verdict: ReportVerdict(
                report, failingBefore: failingBefore, deliveries: outcome.notices + outcome.deliveryWarnings))
    }

    /// Debian's file of the authorities that it believes.
    private static let systemAuthorities = "/etc/ssl/certs/ca-certificates.crt"

    /// The real parts that a pass is made of.
    func dependencies() throws(RunFailure) -> Dependencies {
        let fetcher = fetcher(for: settings.feeds)
        let digest = try digestRoom()
        var dependencies = Dependencies(
            now: now,
            fetch: { [now] in
                fetcher.documents(for: $0, holds: $1, makeReader: FeedStream.reader, clock: now)
            },
            store: try archive(readOnly: false),
            topics: try topics(),
            tagger: { () throws(RunFailure) in Tagger(try vocabulary()) },
            digest: digest,
            site: SiteWriter(root: cache + "/site"),
            parallelReaders: ProcessInfo.processInfo.activeProcessorCount)
        let authorities = settings.caBundle ?? Self.systemAuthorities
        let postman = Postman(
            settings: settings, digest: digest,
            mail: settings.mail.map { MailTransport.standard($0, caBundle: authorities) },
            chat: .webhook(userAgent: userAgent, caBundle: authorities), now: now)
        dependencies.post = { await postman.post($0) }
        return dependencies
    }

    /// The room of digests, with the region's own templates where the configuration names some.
    func digestRoom() throws(RunFailure) -> DigestRoom {
        try DigestRoom(templates: settings.templates.map(besideConfiguration))
    }

    /// A path of the configuration: relative ones begin where it lies.
    private func besideConfiguration(_ path: String) -> String {
        guard !path.hasPrefix("/"), let slash = configurationPath.lastIndex(of: "/") else { return path }
        return configurationPath[...slash] + path
    }

    /// A fetcher that may ask these sources, on hosts of the house too.
    func fetcher(for sources: [Source]) -> Fetcher {
        let proxies = ProxySettings(environment: environment)
        return Fetcher(
            settings: FetchSettings(
                userAgent: userAgent, sources: sources, caBundle: settings.caBundle, proxies: proxies))
    }

    /// `bevaka/VERSION (+URL; CONTACT)`, so that a site's owner knows whom to ask.
    private var userAgent: String {
        "bevaka/\(version) (+https://www.regionstockholm.se" + (settings.contact.map { "; \($0)" } ?? "") + ")"
    }
}
