/// How one ``SMTPRequest`` ended: what libcurl says, and what the server said to each command.
package struct SMTPResult: Sendable {
    package var code: CurlCode
    /// libcurl's words about a failure, more exact than those of the code; may be empty.
    package var detail: String
    /// The command that was answered last, or that waits for its answer.
    package var stage: SMTPStage
    /// Of the greeting, EHLO, STARTTLS and AUTH: the last reply, when it was a refusal.
    package var sessionRefusal: SMTPReply?
    package var senderReply: SMTPReply?
    /// One for each recipient, in the order of the request; nil where none came.
    package var recipientReplies: [SMTPReply?]
    package var dataReply: SMTPReply?
    /// The answer to the final dot: the only one that hands over responsibility (RFC 5321 §4.2.5).
    package var finalReply: SMTPReply?
    /// True once the whole message was handed to libcurl, which then sends the final dot by itself.
    package var isSent: Bool
    /// True when a connection of an earlier message served this one.
    package var reusedConnection: Bool
}
