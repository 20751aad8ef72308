internal import BevakaCore
internal import CGMime

/// The header fields of a message, written by GMime: encoded words (RFC 2047), quoting, folding.
struct MIMEHeader {
    /// Whoever hands it over keeps it alive.
    let message: UnsafeMutablePointer<GMimeMessage>

    /// Mailboxes of From, To or Reply-To. An address that no server would take is left out.
    func set(_ kind: GMimeAddressType, _ mailboxes: [Mailbox]) {
        let list = g_mime_message_get_addresses(message, kind)
        for mailbox in mailboxes where mailbox.isDeliverable {
            let name = mailbox.name.map(HeaderText.clean)
            add(internet_address_mailbox_new(name, mailbox.address), to: list)
        }
    }

    /// `To: undisclosed-recipients: ;`, an empty group (RFC 5322 §A.1.3).
    func setUndisclosedRecipients() {
        add(
            internet_address_group_new("undisclosed-recipients"),
            to: g_mime_message_get_addresses(message, GMIME_ADDRESS_TYPE_TO))
    }

    private func add(
        _ address: UnsafeMutablePointer<InternetAddress>?, to list: UnsafeMutablePointer<InternetAddressList>?
    ) {
        let address = GObjectReference(address)
        // Without this GMime looks for a small charset that fits, and few programs know all that it finds.
        address.use { address in
            internet_address_set_charset(address, "utf-8")
            _ = internet_address_list_add(list, address)
        }
    }

    func setSubject(_ subject: String) {
        let subject = HeaderText.clean(subject)
        if let pieces = EncodedWords.pieces(of: subject) {
            set("Subject", pieces: pieces)
        } else {
            g_mime_message_set_subject(message, subject, "utf-8")
        }
    }

    /// - Parameter zoneOffset: seconds east of UTC; whole minutes of it count.
    func setDate(seconds: Int, zoneOffset: Int) {
        let zone = g_time_zone_new_offset(gint32(clamping: zoneOffset / 60 * 60))
        let utc = g_date_time_new_from_unix_utc(gint64(seconds))
        let local = utc.flatMap { g_date_time_to_timezone($0, zone) }
        if let local { g_mime_message_set_date(message, local) }
        for time in [utc, local] {
            if let time { g_date_time_unref(time) }
        }
        g_time_zone_unref(zone)
    }

    /// A field of plain words, such as Auto-Submitted.
    func set(_ name: String, _ words: String) {
        g_mime_object_set_header(bevaka_gmime_object(message), name, HeaderText.clean(words), "utf-8")
    }

    /// A field whose value has a grammar of its own and must not become encoded words: it is folded between the pieces.
    func set(_ name: String, pieces: [String]) {
        guard !pieces.isEmpty else { return }
        let object = bevaka_gmime_object(message)
        g_mime_object_set_header(object, name, "", nil)
        let header = g_mime_header_list_get_header(g_mime_object_get_header_list(object), name)
        g_mime_header_set_raw_value(header, " " + pieces.joined(separator: "\n ") + "\n")
    }

    /// A name as a phrase (RFC 5322 §3.2.5), quoted or encoded where it must be.
    static func phrase(_ text: String) -> String {
        GString.take(g_mime_utils_header_encode_phrase(nil, HeaderText.clean(text), "utf-8"))
    }
}
