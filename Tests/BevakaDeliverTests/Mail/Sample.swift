import BevakaCore
import Foundation

/// Mail of our own words.
enum Sample {
    static func message(subject: String = "Dagens bevakning", text: String = "Hej", html: String = "<p>Hej</p>")
        -> MailMessage
    {
        MailMessage(
            from: Mailbox("Bevakaren <bevaka@example.org>"), to: ["anna@example.org"], subject: subject,
            date: Date(timeIntervalSince1970: 1_795_500_000), zoneOffset: 3_600,
            messageID: "edition-14.7f@bevaka.example.org", html: html, text: text, language: .swedish)
    }
}
