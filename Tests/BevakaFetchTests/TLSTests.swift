import BevakaCore
import BevakaFetch
import BevakaTestSupport
import Foundation
import Testing

/// A server whose certificate nobody has signed, played by openssl where it is installed.
@Suite(.enabled(if: SelfSignedCertificate.canBeMade), .serialized)
struct TLSTests {
    @Test func `a certificate that nobody vouches for is refused, and believed when the bundle holds it`() async throws
    {
        let server = try await SelfSignedServer(["-www"])
        let refused = try await ask(server.url)
        #expect(refused.problem?.kind == .tls)
        #expect(refused.problem?.message.contains("127.0.0.1") == true)

        let fetcher = testFetcher([testSource(server.url)], caBundle: server.certificate)
        let believed = try await ask(server.url, with: fetcher)
        #expect(believed.outcome == .fetched)
        #expect(believed.status == 200)
    }

    @Test func `a source's own authorities count before the others, and for it alone`() async throws {
        let server = try await SelfSignedServer(["-www"])
        var own = testSource(server.url, name: "own")
        own.access.caBundle = server.certificate
        let other = testSource(server.url + "other", name: "other")
        let answers = await ask([own, other].map { FetchRequest(source: $0) }, with: testFetcher([own, other]))
        #expect(answers["own"]?.status == 200)
        #expect(answers["other"]?.problem?.kind == .tls)
    }

    @Test func `authorities that cannot be read are named`() async throws {
        let server = try await SelfSignedServer(["-www"])
        var source = testSource(server.url)
        source.access.caBundle = server.certificate + ".gone"
        let answer = try #require(await ask([FetchRequest(source: source)])[source.name])
        #expect(answer.problem?.kind == .tls)
        #expect(answer.problem?.message.contains("certificate.pem.gone cannot be read") == true)
    }

    @Test func `a certificate for another name is refused`() async throws {
        let server = try await SelfSignedServer(["-www"])
        let url = server.url.replacing("127.0.0.1", with: "localhost")
        let fetcher = testFetcher([testSource(url)], caBundle: server.certificate)
        let answer = try await ask(url, with: fetcher)
        #expect(answer.problem?.kind == .tls)
    }

    @Test func `a server that wants a certificate of its client is refused`() async throws {
        let server = try await SelfSignedServer(["-www", "-Verify", "1", "-verify_return_error"])
        let fetcher = testFetcher([testSource(server.url)], caBundle: server.certificate)
        let answer = try await ask(server.url, with: fetcher)
        #expect(answer.problem?.kind == .tls)
        #expect(
            answer.problem?.message.contains("certificate required") == true, "\(String(describing: answer.problem))")
    }

    @Test func `TLS 1.1 is too old`() async throws {
        let server = try await SelfSignedServer(["-www", "-tls1_1", "-cipher", "ALL:@SECLEVEL=0"])
        let fetcher = testFetcher([testSource(server.url)], caBundle: server.certificate)
        let answer = try await ask(server.url, with: fetcher)
        #expect(answer.problem?.kind == .tls)
    }
}

/// `openssl s_server` with a certificate of its own for 127.0.0.1. It ends with its last reference.
private final class SelfSignedServer {
    let url: String
    var certificate: String { made.path }
    private let made: SelfSignedCertificate
    private let process: ServerProcess

    init(_ options: [String]) async throws {
        made = try await SelfSignedCertificate()
        // Port 0: the system gives a free one, and s_server says which: "ACCEPT 127.0.0.1:43210".
        process = try await ServerProcess(
            SelfSignedCertificate.openssl,
            ["s_server", "-accept", "127.0.0.1:0", "-cert", made.path, "-key", made.key] + options
        ) { $0.contains("ACCEPT ") && $0.hasSuffix("\n") }
        let port = try #require(
            process.greeting.split(separator: "\n").first { $0.hasPrefix("ACCEPT ") }?.split(separator: ":").last)
        url = "https://127.0.0.1:\(port)/"
    }
}
