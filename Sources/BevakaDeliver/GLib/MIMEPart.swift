internal import BevakaCore
internal import CGMime

/// The pieces that a message is put together from (RFC 2045, RFC 2046).
enum MIMEPart {
    /// Text in UTF-8, quoted-printable: readable in the raw, and no line of it is ever too long for the way.
    static func text(_ subtype: String, _ text: String) -> GObjectReference<GMimePart> {
        let part = GObjectReference(g_mime_part_new_with_type("text", subtype))
        part.useObject { g_mime_object_set_content_type_parameter($0, "charset", "utf-8") }
        set(Array(lines(text).utf8), of: part, encoding: GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE)
        return part
    }

    /// A file, in base64, so that it comes out as it went in.
    static func attachment(_ attachment: MailAttachment) -> GObjectReference<GMimePart> {
        let part = GObjectReference(g_mime_part_new())
        let type = GObjectReference(g_mime_content_type_parse(nil, HeaderText.clean(attachment.mimeType)))
        part.useObject { object in
            type.use { g_mime_object_set_content_type(object, $0) }
            g_mime_object_set_disposition(object, "attachment")
        }
        part.use { g_mime_part_set_filename($0, HeaderText.clean(attachment.filename)) }
        set(attachment.bytes, of: part, encoding: GMIME_CONTENT_ENCODING_BASE64)
        return part
    }

    /// An empty container. Its boundary holds `=_`, which neither encoding can produce (RFC 2045 §6.7), and is made from the
    /// message's identity, so that the same message has the same bytes each time.
    static func container(_ subtype: String, of messageID: String) -> GObjectReference<GMimeMultipart> {
        let part = GObjectReference(g_mime_multipart_new_with_subtype(subtype))
        part.use { g_mime_multipart_set_boundary($0, "=_\(subtype)_\(StableHash(messageID).hexadecimal)") }
        return part
    }

    /// Makes `part` one of the container's.
    static func add<Part>(
        _ part: borrowing GObjectReference<Part>, to container: borrowing GObjectReference<GMimeMultipart>
    ) {
        part.useObject { object in
            container.use { g_mime_multipart_add($0, object) }
        }
    }

    private static func set(
        _ bytes: [UInt8], of part: borrowing GObjectReference<GMimePart>, encoding: GMimeContentEncoding
    ) {
        part.use { part in
            bytes.withUnsafeBytes {
                bevaka_gmime_part_set_bytes(part, $0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count)
            }
            g_mime_part_set_content_encoding(part, encoding)
        }
    }

    /// One kind of line end, the last line with one too, and no NUL, which no mail may hold (RFC 5322 §4).
    private static func lines(_ text: String) -> String {
        var text = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n").replacing("\0", with: "")
        if !text.hasSuffix("\n") { text += "\n" }
        return text
    }
}
