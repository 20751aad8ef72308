/// What a mail server answered to one command (RFC 5321 §4.2).
package struct SMTPReply: Hashable, Sendable {
    /// Three digits; the first says how it went: 2 done, 3 go on, 4 not now, 5 no.
    package var code: Int
    /// Without the codes, the lines of a long reply joined by spaces.
    package var text: String

    package init(code: Int, text: String) {
        self.code = code
        self.text = text
    }

    package var isPositive: Bool { code / 100 == 2 }
    package var isTransient: Bool { code / 100 == 4 }
    package var isPermanent: Bool { code / 100 == 5 }
}
