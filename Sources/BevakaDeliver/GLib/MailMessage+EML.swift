package import BevakaCore
internal import CGMime
internal import FoundationEssentials

/// How lines end in a message.
package enum MailLineEnd: Sendable {
    /// CR LF, as on the wire and in .eml files (RFC 5322 §2.1).
    case network
    /// LF, as programs of this machine hand messages to each other.
    case local
}

extension MailMessage {
    /// The whole message (RFC 5322, MIME): a file that mail programs open, and what the transports send.
    ///
    /// The same message gives the same bytes. No field can hold a line end, and who is in `bcc` stands nowhere.
    package func eml(_ lineEnd: MailLineEnd = .network) -> [UInt8] {
        GMimeLibrary.start()
        let message = GObjectReference(g_mime_message_new(0))
        message.use { message in
            let header = MIMEHeader(message: message)
            writeEnvelope(to: header)
            writeList(to: header)
            writeManners(to: header)
            body().useObject { g_mime_message_set_mime_part(message, $0) }
        }

        let options = g_mime_format_options_new()
        defer { g_mime_format_options_free(options) }
        g_mime_format_options_set_newline_format(
            options, lineEnd == .network ? GMIME_NEWLINE_FORMAT_DOS : GMIME_NEWLINE_FORMAT_UNIX)
        return message.useObject { GString.takeBytes(g_mime_object_to_string($0, options)) }
    }

    /// Who, when, what about.
    private func writeEnvelope(to header: MIMEHeader) {
        header.setDate(seconds: Int(date.timeIntervalSince1970.rounded(.down)), zoneOffset: zoneOffset)
        header.set(GMIME_ADDRESS_TYPE_FROM, [from])
        if let replyTo { header.set(GMIME_ADDRESS_TYPE_REPLY_TO, [replyTo]) }
        if to.isEmpty {
            header.setUndisclosedRecipients()
        } else {
            header.set(GMIME_ADDRESS_TYPE_TO, to.map { Mailbox(address: $0) })
        }
        header.setSubject(subject)
        header.set("Message-ID", pieces: ["<\(bareMessageID)>"])
    }

    /// What makes it a message of a list (RFC 2919, RFC 2369, RFC 8058).
    private func writeList(to header: MIMEHeader) {
        guard let list else { return }
        let id = list.id.unicodeScalars.filter {
            $0.isASCII && ($0.properties.isAlphabetic || "-._0123456789".unicodeScalars.contains($0))
        }
        header.set("List-Id", pieces: [MIMEHeader.phrase(list.name), "<\(String(String.UnicodeScalarView(id)))>"])
        let ways = list.unsubscribe.filter(HeaderText.isURI)
        header.set("List-Unsubscribe", pieces: Self.separated(ways))
        if list.unsubscribesByPost, ways.contains(where: { $0.lowercased().hasPrefix("https:") }) {
            header.set("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
        }
        header.set("List-Archive", pieces: Self.separated([list.archive].compactMap { $0 }.filter(HeaderText.isURI)))
        header.set("List-Post", "NO")
    }

    /// What keeps other programs from answering it (RFC 3834 §5), and the language.
    private func writeManners(to header: MIMEHeader) {
        header.set("Auto-Submitted", "auto-generated")
        header.set("X-Auto-Response-Suppress", "All")
        header.set("Content-Language", language.rawValue)
    }

    /// The text and its twin, and beside them the files.
    private func body() -> GObjectReference<GMimeMultipart> {
        let alternative = MIMEPart.container("alternative", of: messageID)
        let plain = MIMEPart.text("plain", text)
        MIMEPart.add(plain, to: alternative)
        let rich = MIMEPart.text("html", html)
        MIMEPart.add(rich, to: alternative)
        if attachments.isEmpty { return alternative }

        let mixed = MIMEPart.container("mixed", of: messageID)
        MIMEPart.add(alternative, to: mixed)
        for attachment in attachments {
            let part = MIMEPart.attachment(attachment)
            MIMEPart.add(part, to: mixed)
        }
        return mixed
    }

    /// Without brackets and without what cannot stand between them.
    private var bareMessageID: String {
        String(
            String.UnicodeScalarView(
                messageID.unicodeScalars.filter { 0x21...0x7E ~= $0.value && $0 != "<" && $0 != ">" }))
    }

    /// `<a>,` `<b>`.
    private static func separated(_ addresses: [String]) -> [String] {
        addresses.enumerated().map { "<\($1)>" + ($0 + 1 < addresses.count ? "," : "") }
    }
}
