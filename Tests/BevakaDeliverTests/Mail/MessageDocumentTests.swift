import BevakaCore
import BevakaDeliver
import Foundation
import Testing

/// What mail programs find in a message, told by Python's email library.
struct MessageDocumentTests {
    @Test func `a message is two twins with the fields that mail has`() async throws {
        let mail = try await ReadMail.read(Sample.message())
        #expect(mail.defects.isEmpty)
        #expect(mail.structure == ["multipart/alternative", "text/plain", "text/html"])
        #expect(mail.headers["Date"] == ["Tue, 24 Nov 2026 07:00:00 +0100"])
        #expect(mail.headers["Message-ID"] == ["<edition-14.7f@bevaka.example.org>"])
        #expect(mail.headers["MIME-Version"] == ["1.0"])
        #expect(mail.headers["Auto-Submitted"] == ["auto-generated"])
        #expect(mail.headers["X-Auto-Response-Suppress"] == ["All"])
        #expect(mail.headers["Content-Language"] == ["sv"])
        #expect(mail.mailboxes == [["Bevakaren", "bevaka@example.org"], ["", "anna@example.org"]])
        #expect(mail.parts.map(\.charset) == ["utf-8", "utf-8"])
        #expect(mail.parts.map(\.encoding) == ["quoted-printable", "quoted-printable"])
    }

    @Test(arguments: [
        "Sista ansökningsdag för Östersjöprogrammet, sjöfartsfrågor och förhandlingar om sammanhållningspolitiken – 14 nyheter i dag",
        "🚢🌊⚓️🇸🇪 hamnar, 👩‍👩‍👧‍👦 och en familj av skriftecken som inte får skäras isär 🚢🌊⚓️🇸🇪🚢🌊⚓️🇸🇪🚢🌊⚓️🇸🇪",
        "Donaudampfschiffahrtsgesellschaftskapitänsmützenabzeichenverordnungsänderungsantragsformularübersetzung",
        String(repeating: "x", count: 1_500),
        "e" + String(repeating: "\u{301}", count: 400) + " å",
        "1 = 1? Ja ?= och slut =",
        "",
    ])
    func `a subject comes back as it was, in short lines of ASCII`(subject: String) async throws {
        let mail = try await ReadMail.read(Sample.message(subject: subject))
        #expect(mail.headers["Subject"]?.first ?? "" == subject)
        #expect(mail.defects.isEmpty)
        #expect(mail.isASCII)
        #expect(mail.longestHeaderLine <= 78)
    }

    @Test func `what looks like an encoded word is none`() async throws {
        let mail = try await ReadMail.read(Sample.message(subject: "=?utf-8?q?a=0D=0ABcc:_x?= slut"))
        #expect(mail.headers["Subject"] == ["= ?utf-8?q?a=0D=0ABcc:_x?= slut"])
    }

    @Test(arguments: [
        "Bevaka – \"EU\", Östersjön; Region <Stockholm> 🚢", "Anna (EU), Region", "O'Neill, \\back\\slash", "Å",
        "Ett väldigt långt namn på en avsändare som ingen skulle ge sig själv men som någon ändå skriver i filen",
    ])
    func `a name is quoted or encoded as it needs`(name: String) async throws {
        var message = Sample.message()
        message.from.name = name
        message.replyTo = Mailbox(name: name, address: "svar@example.org")
        let mail = try await ReadMail.read(message)
        #expect(mail.defects.isEmpty)
        #expect(mail.mailboxes.first == [name, "bevaka@example.org"])
        #expect(mail.mailboxes.last == [name, "svar@example.org"])
        #expect(mail.longestHeaderLine <= 78)
    }

    @Test func `text comes back whole, whatever its lines are`() async throws {
        let text = [
            "Åäö – “citat” 🚢", ".", "..två punkter", "From mig", "blanksteg sist ", "tabb\t", "=3D", "",
            String(repeating: "lång rad å ", count: 400), String(repeating: "x", count: 5_000), "-- ",
            "--=_alternative",
        ].joined(separator: "\n")
        let mail = try await ReadMail.read(Sample.message(text: text, html: "<p>" + text.replacing("\n", with: "\r\n")))
        #expect(mail.parts.first?.text == text + "\n")
        #expect(mail.parts.last?.text == "<p>" + text + "\n")
        #expect(mail.defects.isEmpty)
        #expect(mail.longestLine <= 78)
        #expect(mail.bareLineEnds == 0)
        #expect(mail.isASCII)
    }

    @Test func `an attachment comes out as it went in`() async throws {
        let calendar = "BEGIN:VCALENDAR\r\nSUMMARY:Sista ansökningsdag\r\nEND:VCALENDAR\r\n"
        var message = Sample.message()
        message.attachments = [
            MailAttachment(
                filename: "deadlines.ics", mimeType: "text/calendar; charset=utf-8; method=PUBLISH",
                bytes: Array(calendar.utf8)),
            MailAttachment(
                filename: "frister – Östersjön och allt annat som gör namnet långt.bin",
                mimeType: "application/x-bevaka",
                bytes: Array(0...255) + Array(0...255)),
        ]
        let mail = try await ReadMail.read(message)
        #expect(mail.defects.isEmpty)
        #expect(
            mail.structure == [
                "multipart/mixed", "multipart/alternative", "text/plain", "text/html", "text/calendar",
                "application/x-bevaka",
            ])
        try #require(mail.parts.count == 4)
        #expect(mail.parts[2].text.replacing("\r\n", with: "\n") == calendar.replacing("\r\n", with: "\n"))
        #expect(mail.parts[2].method == "PUBLISH")
        #expect(mail.parts[2].filename == "deadlines.ics")
        #expect(mail.parts[3].filename == "frister – Östersjön och allt annat som gör namnet långt.bin")
        #expect(mail.parts.dropFirst(2).allSatisfy { $0.disposition == "attachment" && $0.encoding == "base64" })
        #expect(mail.longestLine <= 78)
    }

    @Test func `the fields of a list are those of the standards`() async throws {
        var message = Sample.message()
        message.list = MailList(
            name: "Sjöfart & hamnar", id: "maritime.bevaka.example.org",
            unsubscribe: [
                "mailto:bevaka@example.org?subject=leave%20maritime%20and%20some%20more%20to%20make%20it%20long",
                "https://bevaka.example.org/leave/0123456789abcdef0123456789abcdef0123456789abcdef",
            ], unsubscribesByPost: true, archive: "https://bevaka.example.org/teams/maritime.html")
        let mail = try await ReadMail.read(message)
        #expect(mail.defects.isEmpty)
        #expect(mail.raw["List-Id"]?.first?.hasSuffix("<maritime.bevaka.example.org>") == true)
        #expect(mail.headers["List-Id"]?.first?.contains("Sjöfart & hamnar") == true)
        let ways = try #require(message.list?.unsubscribe).map { "<\($0)>" }.joined(separator: ", ")
        #expect(mail.raw["List-Unsubscribe"] == [ways])
        #expect(mail.raw["List-Unsubscribe-Post"] == ["List-Unsubscribe=One-Click"])
        #expect(mail.raw["List-Archive"] == ["<https://bevaka.example.org/teams/maritime.html>"])
        #expect(mail.raw["List-Post"] == ["NO"])
    }

    @Test func `a way out by mail alone promises no click`() async throws {
        var message = Sample.message()
        message.list = MailList(
            name: "A", id: "a.example.org", unsubscribe: ["mailto:a@example.org"], unsubscribesByPost: true)
        let mail = try await ReadMail.read(message)
        #expect(mail.raw["List-Unsubscribe"] == ["<mailto:a@example.org>"])
        #expect(mail.raw["List-Unsubscribe-Post"] == nil)
    }

    @Test func `no field can begin another`() async throws {
        let evil = "x\r\nBcc: victim@example.org\r\n\r\n<script>\0\u{85}\u{2028}Bcc: b@example.org"
        var message = Sample.message(subject: evil)
        message.from.name = evil
        message.replyTo = Mailbox(name: evil, address: evil)
        message.to = [
            "anna@example.org", evil, "b@example.org\nBcc: c@example.org", "<d@example.org>",
            "e@example.org>, f@example.org",
        ]
        message.bcc = ["hidden@example.org"]
        message.messageID = "a@b" + evil
        message.list = MailList(
            name: evil, id: evil, unsubscribe: [evil, "https://x.example.org/>, <mailto:y@z"], archive: evil)
        message.attachments = [MailAttachment(filename: evil + "\".ics", mimeType: "text/calendar" + evil, bytes: [1])]
        let mail = try await ReadMail.read(message)
        #expect(mail.headers["Bcc"] == nil)
        #expect(mail.raw.keys.allSatisfy { !$0.lowercased().contains("bcc") })
        #expect(mail.mailboxes.map { $0[1] } == ["bevaka@example.org", "anna@example.org"])
        #expect(mail.headers["List-Unsubscribe"] == nil)
        #expect(mail.parts.count == 3)
        #expect(mail.bareLineEnds == 0)
        #expect(!String(decoding: message.eml(), as: UTF8.self).contains("hidden@example.org"))
    }

    @Test func `nobody named is a group without members`() async throws {
        var message = Sample.message()
        message.bcc = message.to
        message.to = []
        let mail = try await ReadMail.read(message)
        #expect(mail.raw["To"] == ["undisclosed-recipients: ;"])
        #expect(mail.defects.isEmpty)
    }

    @Test func `the same message has the same bytes, and lines end as asked`() {
        var message = Sample.message()
        message.attachments = [MailAttachment(filename: "a.txt", mimeType: "text/plain", bytes: [65])]
        #expect(message.eml() == message.eml())
        #expect(message.eml().count > 800)
        #expect(!message.eml(.local).contains(UInt8(ascii: "\r")))
        let unix = String(decoding: message.eml(.local), as: UTF8.self)
        #expect(unix.replacing("\n", with: "\r\n") == String(decoding: message.eml(), as: UTF8.self))
    }
}
