import BevakaCore
import BevakaDeliver
import Foundation
import Testing

/// TLS and logins, with an authority of our own.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/openssl")), .serialized)
struct SMTPSecurityTests {
    let certificate: TestCertificate

    init() async throws {
        certificate = try await TestCertificate()
    }

    func send(_ settings: MailSettings, believing: Bool = true, times: Int = 1) async -> DeliveryOutcome? {
        let bundle = believing ? certificate.authority : "/etc/ssl/certs/ca-certificates.crt"
        let transport = MailTransport.smtp(settings, caBundle: bundle, limits: SMTPTests.limits)
        var last: DeliveryOutcome?
        for _ in 1...times { last = await transport.send(Sample.message(), ["anna@example.org"])["anna@example.org"] }
        return last
    }

    @Test func `TLS from the first byte`() async throws {
        let server = try await MailServer(["tls": "implicit"], certificate: certificate)
        #expect(await send(server.settings(scheme: "smtps")).kind == "accepted")
        #expect(try server.received().map(\.tls) == [true])
    }

    @Test func `a certificate that nobody vouches for is not believed`() async throws {
        let server = try await MailServer(["tls": "implicit"], certificate: certificate)
        let outcome = await send(server.settings(scheme: "smtps"), believing: false)
        #expect(outcome.kind == "deferred")
        #expect(outcome?.sentence.contains("certificate of 127.0.0.1:\(server.port) is not believed") == true)
        #expect(try server.received().isEmpty)
    }

    @Test func `a certificate for another name is not believed`() async throws {
        let server = try await MailServer(["tls": "implicit"], certificate: certificate)
        var settings = server.settings(scheme: "smtps")
        settings.server = "smtps://localhost:\(server.port)"
        #expect(await send(settings).kind == "deferred")
        #expect(try server.received().isEmpty)
    }

    @Test func `TLS 1.1 is too old`() async throws {
        let server = try await MailServer(["tls": "implicit", "old_tls": true], certificate: certificate)
        let outcome = await send(server.settings(scheme: "smtps"))
        #expect(outcome.kind == "deferred")
        #expect(outcome?.sentence.contains("TLS 1.2") == true)
    }

    @Test func `STARTTLS and a login`() async throws {
        let server = try await MailServer(
            ["tls": "starttls", "login": ["bevaka", "hemligt-ord"]], certificate: certificate)
        #expect(await send(server.settings(user: "bevaka", password: "hemligt-ord")).kind == "accepted")
        #expect(try server.received().map(\.tls) == [true])
        #expect(try server.received().map(\.login) == ["bevaka"])
    }

    @Test func `a password is never sent in the open`() async throws {
        let server = try await MailServer(["login": ["bevaka", "hemligt-ord"]])
        let outcome = await send(server.settings(user: "bevaka", password: "hemligt-ord"))
        #expect(outcome.kind == "deferred")
        #expect(outcome?.sentence.contains("offers no STARTTLS") == true)
        #expect(try server.received().isEmpty)
    }

    @Test func `unless the configuration says so`() async throws {
        let server = try await MailServer(["login": ["bevaka", "hemligt-ord"]])
        let settings = server.settings(user: "bevaka", password: "hemligt-ord", security: .none)
        #expect(await send(settings).kind == "accepted")
        #expect(try server.received().map(\.login) == ["bevaka"])
    }

    @Test func `without a login TLS is taken where it is offered, whoever vouches`() async throws {
        let server = try await MailServer(["tls": "starttls"], certificate: certificate)
        #expect(await send(server.settings(), believing: false).kind == "accepted")
        #expect(try server.received().map(\.tls) == [true])
        #expect(await send(server.settings(security: .required), believing: false).kind == "deferred")
        #expect(await send(server.settings(security: .required)).kind == "accepted")
        #expect(await send(server.settings(security: .none)).kind == "accepted")
        #expect(try server.received().map(\.tls) == [true, true, false])
    }

    @Test func `a wrong password is tried once a run, and never told`() async throws {
        let server = try await MailServer(
            ["tls": "starttls", "login": ["bevaka", "hemligt-ord"]], certificate: certificate)
        let outcome = await send(server.settings(user: "bevaka", password: "fel-lösenord"), times: 4)
        #expect(outcome.kind == "deferred")
        #expect(outcome?.sentence.contains("refuses the login of bevaka (535)") == true)
        #expect(outcome?.sentence.contains("fel-lösenord") == false)
        #expect(try server.received().isEmpty)
        #expect(try await server.connections() == 1)
    }

    @Test func `authorities that cannot be read are named`() async throws {
        let server = try await MailServer(["tls": "implicit"], certificate: certificate)
        let settings = server.settings(scheme: "smtps")
        let transport = MailTransport.smtp(settings, caBundle: "/nowhere/ca.pem", limits: SMTPTests.limits)
        let outcome = await transport.send(Sample.message(), ["anna@example.org"])["anna@example.org"]
        #expect(outcome.kind == "deferred")
        #expect(outcome?.sentence.contains("/nowhere/ca.pem") == true)
    }
}
