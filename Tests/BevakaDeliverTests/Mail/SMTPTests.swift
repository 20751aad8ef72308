import BevakaCore
import BevakaDeliver
import BevakaTestSupport
import Foundation
import Testing

/// Mail to a real server on this machine.
@Suite(.serialized)
struct SMTPTests {
    static let three = ["anna@example.org", "bo@example.org", "cilla@example.org"]
    /// Long enough for the busiest machine.
    static let limits = MailLimits(
        connectTimeout: .seconds(600), replyTimeout: .seconds(600), totalTimeout: .seconds(600))

    func transport(_ server: MailServer, _ limits: MailLimits = limits) -> MailTransport {
        .smtp(server.settings(), caBundle: "/etc/ssl/certs/ca-certificates.crt", limits: limits)
    }

    @Test func `a message arrives byte for byte, dots and all, for all its recipients`() async throws {
        let server = try await MailServer()
        var message = Sample.message(
            subject: "Östersjön 🚢", text: ".\n..\n.ensam\n\n" + String(repeating: "rad med å\n.\n", count: 20_000))
        message.bcc = ["dold@example.org"]
        let outcomes = await transport(server).send(message, Self.three + ["dold@example.org"])
        #expect(outcomes.count == 4)
        #expect(outcomes.values.allSatisfy { $0 == .accepted("250 2.0.0 queued as 001") })
        let received = try server.received()
        try #require(received.count == 1)
        #expect(received[0].to == Self.three + ["dold@example.org"])
        #expect(received[0].from == "bevaka@example.org")
        #expect(received[0].message == Data(message.eml()))
        #expect(received[0].message.count > 200_000)
    }

    @Test func `one connection serves all messages of a run`() async throws {
        let server = try await MailServer()
        let transport = transport(server)
        for number in 1...5 {
            let outcomes = await transport.send(Sample.message(subject: "Nummer \(number)"), ["anna@example.org"])
            #expect(outcomes["anna@example.org"].kind == "accepted")
        }
        #expect(try server.received().count == 5)
        #expect(try await server.connections() == 1)
    }

    @Test func `messages sent at once arrive each once`() async throws {
        let server = try await MailServer()
        let transport = transport(server)
        await withTaskGroup(of: Void.self) { group in
            for number in 1...20 {
                group.addTask {
                    let address = "nr\(number)@example.org"
                    let outcomes = await transport.send(Sample.message(), [address])
                    #expect(outcomes[address].kind == "accepted")
                }
            }
        }
        #expect(Set(try server.received().flatMap(\.to)).count == 20)
        #expect(try server.received().count == 20)
    }

    @Test func `one refused recipient of three harms nobody else`() async throws {
        let server = try await MailServer(["replies": ["RCPT bo@example.org": "550 5.1.1 Nobody of that name"]])
        let transport = transport(server)
        let outcomes = await transport.send(Sample.message(), Self.three)
        #expect(outcomes["anna@example.org"].kind == "accepted")
        #expect(outcomes["cilla@example.org"].kind == "accepted")
        #expect(outcomes["bo@example.org"].kind == "refused")
        #expect(outcomes["bo@example.org"]?.sentence.contains("550 5.1.1 Nobody of that name") == true)
        #expect(try server.received().map(\.to) == [["anna@example.org", "cilla@example.org"]])
        #expect(await transport.send(Sample.message(), ["anna@example.org"])["anna@example.org"].kind == "accepted")
    }

    @Test func `a recipient put off is put off alone`() async throws {
        let server = try await MailServer(["replies": ["RCPT anna@example.org": "451 4.2.1 Greylisted, come back"]])
        let outcomes = await transport(server).send(Sample.message(), Self.three)
        #expect(Self.three.map { outcomes[$0].kind } == ["deferred", "accepted", "accepted"])
    }

    @Test func `when all recipients are refused each hears its own reason`() async throws {
        let server = try await MailServer([
            "replies": [
                "RCPT anna@example.org": "550 no", "RCPT bo@example.org": "452 full",
                "RCPT cilla@example.org": "530 login first",
            ]
        ])
        let outcomes = await transport(server).send(Sample.message(), Self.three)
        #expect(Self.three.map { outcomes[$0].kind } == ["refused", "deferred", "deferred"])
        #expect(try server.received().isEmpty)
    }

    @Test(arguments: [
        ("MAIL", "451 4.3.0 Busy", "deferred"), ("MAIL", "550 5.7.1 Not this sender", "deferred"),
        ("MAIL", "552 5.3.4 Too large", "refused"), ("DATA", "451 4.3.0 Later", "deferred"),
        ("DATA", "554 5.5.1 No", "refused"), ("END", "451 4.7.1 Try again", "deferred"),
        ("END", "554 5.7.1 This looks like spam", "refused"), ("END", "421 Going down", "deferred"),
    ])
    func `a refusal at each step is told apart`(step: String, reply: String, kind: String) async throws {
        let server = try await MailServer(["replies": [step: reply]])
        let outcomes = await transport(server).send(Sample.message(), Self.three)
        #expect(Self.three.map { outcomes[$0].kind } == [kind, kind, kind])
        #expect(outcomes["bo@example.org"]?.sentence.contains(reply) == true)
        #expect(outcomes["bo@example.org"]?.sentence.contains("127.0.0.1:\(server.port)") == true)
        #expect(try server.received().isEmpty)
    }

    @Test(arguments: [
        ("CONNECT", "deferred"), ("EHLO", "deferred"), ("MAIL", "deferred"), ("RCPT", "deferred"), ("DATA", "deferred"),
        ("END", "uncertain"),
    ])
    func `a server that dies at each step`(step: String, kind: String) async throws {
        let server = try await MailServer(["dies": step])
        let outcomes = await transport(server).send(Sample.message(), Self.three)
        #expect(Self.three.map { outcomes[$0].kind } == [kind, kind, kind])
        #expect(try server.received().count == (step == "END" ? 1 : 0))
    }

    @Test func `a server that dies within a large message has not accepted it`() async throws {
        let server = try await MailServer(["dies": "BODY"])
        let text = String(repeating: "en rad som fyller ut ett mycket stort brev\n", count: 500_000)
        let outcomes = await transport(server).send(Sample.message(text: text), ["anna@example.org"])
        let outcome = try #require(outcomes["anna@example.org"])
        #expect(Optional(outcome).kind == "deferred", "\(outcome)")
    }

    @Test func `a second attempt after an uncertain one is the same message`() async throws {
        let server = try await MailServer(["dies": "END"])
        for _ in 1...2 {
            let outcomes = await transport(server).send(Sample.message(), ["anna@example.org"])
            #expect(outcomes["anna@example.org"].kind == "uncertain")
            #expect(outcomes["anna@example.org"]?.sentence.contains("same Message-ID") == true)
        }
        let both = try server.received().map(\.message)
        try #require(both.count == 2)
        #expect(both[0] == both[1])
    }

    @Test(arguments: [("CONNECT", "deferred"), ("EHLO", "deferred"), ("RCPT", "deferred"), ("END", "uncertain")])
    func `a server that says nothing is not waited for for ever`(step: String, kind: String) async throws {
        let server = try await MailServer(["sleeps": step])
        let limits = MailLimits(connectTimeout: .seconds(600), replyTimeout: .seconds(5), totalTimeout: .seconds(600))
        let outcomes = await transport(server, limits).send(Sample.message(), ["anna@example.org"])
        #expect(outcomes["anna@example.org"].kind == kind)
    }

    @Test func `sending can be interrupted`() async throws {
        let server = try await MailServer(["sleeps": "RCPT"])
        let transport = transport(server)
        let sending = Task { await transport.send(Sample.message(), ["anna@example.org"]) }
        sending.cancel()
        #expect(await sending.value["anna@example.org"].kind == "deferred")
        #expect(try server.received().isEmpty)
    }

    @Test func `a greeting of refusal is heard`() async throws {
        let server = try await MailServer(["greeting": "554 5.3.2 No service today"])
        let outcomes = await transport(server).send(Sample.message(), ["anna@example.org"])
        #expect(outcomes["anna@example.org"].kind == "deferred")
        #expect(outcomes["anna@example.org"]?.sentence.contains("554") == true)
    }

    @Test func `nobody at the address is an administrator's matter, and asked twice only`() async throws {
        let nobody = try ListeningSocket(waiting: nil)
        defer { nobody.close() }
        let settings = MailSettings(from: "bevaka@example.org", server: "smtp://127.0.0.1:\(nobody.port)")
        let transport = MailTransport.smtp(
            settings, caBundle: "/etc/ssl/certs/ca-certificates.crt", limits: Self.limits)
        for _ in 1...5 {
            let outcomes = await transport.send(Sample.message(), Self.three)
            #expect(Self.three.map { outcomes[$0].kind } == ["deferred", "deferred", "deferred"])
            #expect(outcomes["bo@example.org"]?.sentence.contains("takes no connection") == true)
        }
    }

    @Test func `what is no address is never said to a server`() async throws {
        let server = try await MailServer()
        let evil = [
            "a@example.org>\r\nRCPT TO:<b@example.org", "two words@example.org", "none", "a@b@c", "", "<x@example.org>",
        ]
        let outcomes = await transport(server).send(Sample.message(), evil + ["anna@example.org", "anna@example.org"])
        for address in evil { #expect(outcomes[address].kind == "refused", "\(address)") }
        #expect(try server.received().map(\.to) == [["anna@example.org"]])
    }

    @Test func `a sender that is no address stops nothing but the sending`() async throws {
        let server = try await MailServer()
        var message = Sample.message()
        message.from.address = "x@y.org> SIZE=1\r\nRSET"
        let outcomes = await transport(server).send(message, ["anna@example.org"])
        #expect(outcomes["anna@example.org"].kind == "deferred")
        #expect(outcomes["anna@example.org"]?.sentence.contains("mail.from") == true)
    }

    @Test func `more than a hundred recipients go in several transactions`() async throws {
        let server = try await MailServer()
        let many = (1...230).map { "nr\($0)@example.org" }
        let outcomes = await transport(server).send(Sample.message(), many)
        #expect(outcomes.count == 230)
        #expect(outcomes.values.allSatisfy { if case .accepted = $0 { true } else { false } })
        #expect(try server.received().map(\.to.count) == [100, 100, 30])
    }

    @Test func `an international address is sent as the standards want`() async throws {
        let server = try await MailServer()
        let outcomes = await transport(server).send(Sample.message(), ["åsa@example.org", "bo@sjöfart.example"])
        #expect(outcomes["åsa@example.org"].kind == "accepted")
        #expect(outcomes["bo@sjöfart.example"].kind == "accepted")
        #expect(try server.received().first?.options.contains("SMTPUTF8") == true)
    }
}
