import Testing

@testable import BevakaConfig

struct NotationTests {
    @Test(arguments: [
        ("30s", 30), ("15m", 900), ("2h", 7_200), ("1d", 86_400), ("1w", 604_800), ("1h30m", 5_400),
        ("90 minutes", 5_400),
        ("1 Hour", 3_600),
    ])
    func `durations are read`(text: String, seconds: Int) {
        #expect(DurationNotation.read(text) == .seconds(seconds))
    }

    @Test(arguments: ["", "30", "m", "1x", "-1h", "1.5h", "1h30", "9999999999h", "1h!", "٣h"])
    func `what is no duration is not`(_ text: String) {
        #expect(DurationNotation.read(text) == nil)
    }

    @Test(arguments: [(30, "30s"), (90, "90s"), (5_400, "90m"), (7_200, "2h"), (86_400, "1d"), (0, "0s")])
    func `durations are written with their largest unit`(seconds: Int, text: String) {
        #expect(DurationNotation.write(.seconds(seconds)) == text)
    }

    @Test(arguments: [("65536", 65_536), ("500 kB", 512_000), ("8MB", 8 << 20), ("1 MiB", 1 << 20), ("10B", 10)])
    func `sizes are read`(text: String, bytes: Int) {
        #expect(SizeNotation.read(text) == bytes)
    }

    @Test(arguments: ["", "MB", "1.5 MB", "-1", "1 GBit", "9999999999999"])
    func `what is no size is not`(_ text: String) {
        #expect(SizeNotation.read(text) == nil)
    }

    @Test(arguments: ["7", "24:00", "07:60", "7:5", "007:00", "07:00:00", "+7:00", "07;00", ""])
    func `what is no clock time is not`(_ text: String) {
        #expect(ClockTime(text) == nil)
    }

    @Test(arguments: [("7", "07:00"), ("07.30", "07:30"), ("0715", "07:15")])
    func `a clock time written otherwise is understood`(text: String, meant: String) {
        #expect(ClockTime.suggestion(for: text) == meant)
    }

    @Test(arguments: [
        "https://a.example", "http://localhost:8080/feed", "https://[2001:db8::1]:8443/x",
        "https://räksmörgås.example/",
        "HTTPS://A.Example/", "http://127.0.0.1/", "https://a.example./x", "https://a_b.example?x#y",
    ])
    func `addresses are read`(_ text: String) throws {
        #expect(try WebAddress(text).text.lowercased() == text.lowercased())
    }

    @Test(arguments: [
        "https://-a.example/", "https://a.example]/", "https://[::1/", "https://[x]/", "mailto:a@b.example",
        "//a.example/",
    ])
    func `what is no address is not`(_ text: String) {
        #expect(throws: Refusal.self) { try WebAddress(text) }
    }

    @Test(arguments: ["a@b.example", "first.last+x@sub.b.example", "åsa@b.example", "root@localhost"])
    func `mail addresses are read`(_ text: String) {
        #expect(MailAddress.isValid(text))
        #expect(MailAddress.isValid("Bevaka EU <\(text)>", allowsName: true))
        #expect(!MailAddress.isValid("Bevaka EU <\(text)>"))
    }

    @Test(arguments: [
        "", "a", "a@", "@b.example", "a@b", "a b@c.example", "a@b@c.example", "a..b@c.example", "a@-b.example",
        "a,b@c.example",
    ])
    func `what is no mail address is not`(_ text: String) {
        #expect(!MailAddress.isValid(text))
        #expect(!MailAddress.isValid("X <\(text)>", allowsName: true))
    }

    @Test(arguments: [
        ("News", "News"), ("DG ENER (energy)", "DG ENER (energy)"),
        ("https://a.example/x?y=1", "https://a.example/x?y=1"),
        ("a: b", "\"a: b\""), ("a #b", "\"a #b\""), ("yes", "\"yes\""), ("No", "\"No\""), ("2026", "\"2026\""),
        ("", "\"\""),
        ("*a", "\"*a\""), ("a, b", "\"a, b\""), ("say \"x\"", "\"say \\\"x\\\"\""), ("end:", "\"end:\""),
        ("a\u{A0}b", "\"a\\u00A0b\""), ("a\nb", "\"a\\nb\""), ("Dagens Samhälle", "Dagens Samhälle"),
        ("a b ", "\"a b \""),
    ])
    func `texts are quoted where YAML would misread them`(text: String, written: String) {
        #expect(YAMLScalar.write(text) == written)
    }

    @Test func `references to the environment are expanded`() {
        let environment = ["A": "1", "B_2": "${A}"]
        #expect(EnvironmentReference.expand("x${A}y${B_2}$A${", environment) == ("x1y${A}$A${", []))
        #expect(EnvironmentReference.expand("${C}${A}${D}", environment).missing == ["C", "D"])
        #expect(EnvironmentReference.isWhole("${A}"))
        for text in ["", "A", "$A", "${}", "${1A}", "${A-B}", "x${A}", "${A}x", "${A}${A}"] {
            #expect(!EnvironmentReference.isWhole(text))
        }
    }
}
