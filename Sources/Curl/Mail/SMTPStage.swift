/// How far a conversation with a mail server got.
package enum SMTPStage: Int, Comparable, Sendable {
    /// Before the server's first words.
    case connection
    /// EHLO or HELO.
    case hello
    case startTLS
    /// AUTH and what belongs to it.
    case login
    /// MAIL FROM.
    case sender
    /// RCPT TO.
    case recipients
    /// DATA.
    case data
    /// The message itself and its final dot.
    case message

    package static func < (left: SMTPStage, right: SMTPStage) -> Bool {
        left.rawValue < right.rawValue
    }
}
