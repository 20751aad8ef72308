package import FoundationEssentials

/// One message of mail as it was composed: what it says and to whom, before any notation of the wire.
///
/// The same value always becomes the same bytes, so a message that is sent again is the same message.
package struct MailMessage: Hashable, Sendable {
    package var from: Mailbox
    /// Addresses that everybody sees; empty for "undisclosed recipients".
    package var to: [String]
    /// Addresses that nobody sees; never part of the message.
    package var bcc: [String]
    package var replyTo: Mailbox?
    package var subject: String
    package var date: Date
    /// The zone that the date is written in: seconds east of UTC.
    package var zoneOffset: Int
    /// `left@domain` or `<left@domain>` (RFC 5322 §3.6.4): the same for every attempt, so that a second copy can be known as one.
    package var messageID: String
    package var html: String
    /// The twin of equal content (RFC 2046 §5.1.4).
    package var text: String
    /// What both are written in.
    package var language: Language
    package var list: MailList?
    package var attachments: [MailAttachment]

    package init(
        from: Mailbox, to: [String], bcc: [String] = [], replyTo: Mailbox? = nil, subject: String, date: Date,
        zoneOffset: Int = 0, messageID: String, html: String, text: String, language: Language = .english,
        list: MailList? = nil, attachments: [MailAttachment] = []
    ) {
        self.from = from
        self.to = to
        self.bcc = bcc
        self.replyTo = replyTo
        self.subject = subject
        self.date = date
        self.zoneOffset = zoneOffset
        self.messageID = messageID
        self.html = html
        self.text = text
        self.language = language
        self.list = list
        self.attachments = attachments
    }

    /// Everybody it is for.
    package var recipients: [String] { to + bcc }
}
