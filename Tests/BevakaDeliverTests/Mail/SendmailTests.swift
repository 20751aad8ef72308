import BevakaCore
import BevakaDeliver
import BevakaTestSupport
import Foundation
import Testing

/// Mail through a program of this machine, played by shell scripts.
struct SendmailTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    func program(_ script: String) throws -> String {
        let path = try folder.write("#!/bin/sh\n" + script + "\n", to: "sendmail")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        return path
    }

    func send(_ script: String, to recipients: [String] = ["anna@example.org"], timeout: Duration = .seconds(30))
        async throws -> [String: DeliveryOutcome]
    {
        await MailTransport.sendmail(try program(script), timeout: timeout).send(Sample.message(), recipients)
    }

    @Test func `the program gets sender, recipient and message`() async throws {
        let script = "printf '%s\\n' \"$@\" >> \(folder.path)/arguments; cat > \(folder.path)/message"
        let outcomes = try await send(script, to: ["anna@example.org", "-odd@example.org"])
        #expect(outcomes.values.allSatisfy { $0.isFinal })
        #expect(
            try folder.read("arguments")
                == "-i\n-f\nbevaka@example.org\n--\nanna@example.org\n-i\n-f\nbevaka@example.org\n--\n-odd@example.org\n"
        )
        #expect(try folder.read("message") == String(decoding: Sample.message().eml(.local), as: UTF8.self))
    }

    @Test(arguments: [
        (0, "accepted"), (65, "refused"), (67, "refused"), (68, "refused"), (69, "deferred"), (75, "deferred"),
        (77, "deferred"), (78, "deferred"), (1, "deferred"),
    ])
    func `its exit code says what became of it`(code: Int, kind: String) async throws {
        let outcomes = try await send("echo 'sendmail: so it is' >&2; exit \(code)")
        #expect(outcomes["anna@example.org"].kind == kind)
        if code != 0 { #expect(outcomes["anna@example.org"]?.sentence.contains("so it is") == true) }
    }

    @Test func `one refused address does not take the others with it`() async throws {
        let outcomes = try await send("case $5 in bo@*) exit 67;; esac", to: SMTPTests.three)
        #expect(SMTPTests.three.map { outcomes[$0].kind } == ["accepted", "refused", "accepted"])
    }

    @Test func `a program that is not there is an administrator's matter`() async {
        let outcomes = await MailTransport.sendmail("/nowhere/sendmail").send(Sample.message(), ["anna@example.org"])
        #expect(outcomes["anna@example.org"].kind == "deferred")
        #expect(outcomes["anna@example.org"]?.sentence.contains("/nowhere/sendmail cannot be started") == true)
    }

    @Test func `a program that never ends is ended`() async throws {
        let outcomes = try await send("exec sleep 300", timeout: .milliseconds(300))
        #expect(outcomes["anna@example.org"].kind == "uncertain")
    }

    @Test func `a program that crashes may have sent it`() async throws {
        let outcomes = try await send("kill -9 $$")
        #expect(outcomes["anna@example.org"].kind == "uncertain")
    }

    @Test func `a program that reads nothing harms nobody`() async throws {
        var message = Sample.message(text: String(repeating: "text\n", count: 200_000))
        message.bcc = []
        let outcomes = await MailTransport.sendmail(try program("exit 75")).send(message, ["anna@example.org"])
        #expect(outcomes["anna@example.org"].kind == "deferred")
    }
}
