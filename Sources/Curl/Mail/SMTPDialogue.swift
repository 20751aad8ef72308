/// Follows the conversation with a mail server by the lines that libcurl reports, because libcurl itself says neither which of
/// several recipients was refused nor which command a connection died at.
///
/// Commands are known by their verbs and forgotten at once: a login never stays here.
struct SMTPDialogue {
    private(set) var stage = SMTPStage.connection
    private(set) var sessionRefusal: SMTPReply?
    private(set) var senderReply: SMTPReply?
    private(set) var recipientReplies: [SMTPReply?] = []
    private(set) var dataReply: SMTPReply?
    private(set) var finalReply: SMTPReply?
    /// After QUIT nothing counts: its "goodbye" is no answer to the command before.
    private var isOver = false
    /// The lines of a reply that has not ended yet.
    private var lines: [String] = []

    /// What this program said: one command line, or a line of a login.
    mutating func sent(_ line: UnsafeRawBufferPointer) {
        switch String(decoding: line.prefix { $0 > 0x20 }.prefix(8), as: UTF8.self).uppercased() {
        case "EHLO", "HELO": stage = .hello
        case "STARTTLS": stage = .startTLS
        case "AUTH": stage = .login
        case "MAIL": stage = .sender
        case "RCPT":
            stage = .recipients
            recipientReplies.append(nil)
        case "DATA": stage = .data
        case "QUIT": isOver = true
        default: break
        }
    }

    /// One line of a reply: `250-more` or `250 end` (RFC 5321 §4.2.1).
    mutating func received(_ line: UnsafeRawBufferPointer) {
        let digits = line.prefix(3)
        guard !isOver, digits.count == 3, digits.allSatisfy({ 0x30...0x39 ~= $0 }) else { return }
        let code = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        lines.append(Self.words(UnsafeRawBufferPointer(rebasing: line.dropFirst(4))))
        if line.count > 3, line[3] == UInt8(ascii: "-") { return }
        let reply = SMTPReply(code: code, text: lines.filter { !$0.isEmpty }.joined(separator: " "))
        lines.removeAll()
        take(reply)
    }

    private mutating func take(_ reply: SMTPReply) {
        switch stage {
        case .connection, .hello, .startTLS, .login:
            sessionRefusal = reply.code >= 400 ? reply : nil
        case .sender: senderReply = reply
        case .recipients:
            if !recipientReplies.isEmpty { recipientReplies[recipientReplies.count - 1] = reply }
        case .data:
            dataReply = reply
            if reply.code == 354 { stage = .message }
        case .message:
            if finalReply == nil { finalReply = reply }
        }
    }

    /// A server's words without their line end and without what a terminal would obey; long ones are cut.
    private static func words(_ bytes: UnsafeRawBufferPointer) -> String {
        let text = String(decoding: bytes.prefix(400), as: UTF8.self)
        return String(
            String.UnicodeScalarView(text.unicodeScalars.filter { $0.properties.generalCategory != .control }))
    }
}
