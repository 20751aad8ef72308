import BevakaConfig
import BevakaCore
import BevakaDeliver
import BevakaDigest
import FoundationEssentials

/// Turns parcels into messages and hands them to their transports.
struct Postman: Sendable {
    let settings: Settings
    let digest: DigestRoom
    let mail: MailTransport?
    let chat: ChatTransport?
    /// The time of day.
    let now: @Sendable () -> Date

    func post(_ parcel: Parcel) async -> [String: DeliveryOutcome] {
        guard parcel.channel == "mail" else { return await chat(parcel) }
        do {
            guard let mail, let message = try message(for: parcel) else {
                return answer(
                    .deferred("feeds.yml no longer says how mail leaves: write a section mail: again."), to: parcel)
            }
            return await mail.send(message, parcel.deliveries.map(\.recipient))
        } catch {
            return answer(.deferred(error.message), to: parcel)
        }
    }

    private func chat(_ parcel: Parcel) async -> [String: DeliveryOutcome] {
        guard let chat, let delivery = parcel.deliveries.first,
            let hook = parcel.team.webhooks.first(where: { $0.name == delivery.recipient })
        else { return answer(.refused("feeds.yml no longer names this webhook for the team."), to: parcel) }
        var edition = parcel.content.chat
        edition.json = parcel.content.json
        let id = delivery.messageID.filter { $0 != "<" && $0 != ">" }
        return [delivery.recipient: await chat.send(edition, hook, ChatDelivery(id: id, moment: now()))]
    }

    /// The mail of a digest as it would be sent, in the notation of files (RFC 5322).
    func preview(_ digest: RenderedDigest, team: Team, now: Date) throws(RunFailure) -> String {
        guard let mail = settings.mail else {
            throw RunFailure(
                .configuration,
                "--format mail needs to know who sends it: write a section mail: {from: …} in feeds.yml.")
        }
        let message = MailMessage(
            from: Mailbox(mail.from), to: team.mail, replyTo: replyTo, subject: digest.subject, date: now,
            zoneOffset: settings.timeZone.secondsFromGMT(for: now),
            messageID: "<preview.\(Int(now.timeIntervalSince1970))@\(Mailbox(mail.from).domain)>", html: digest.html,
            text: digest.text, language: settings.language, list: list(of: team, from: mail))
        return String(decoding: message.eml(), as: UTF8.self)
    }

    /// The mail of an edition; nil where `mail:` is missing.
    func message(for parcel: Parcel) throws(RunFailure) -> MailMessage? {
        guard let mail = settings.mail else { return nil }
        let recipients = parcel.deliveries.map(\.recipient)
        let content = parcel.content
        return MailMessage(
            from: Mailbox(mail.from), to: mail.together ? [] : recipients, bcc: mail.together ? recipients : [],
            replyTo: replyTo, subject: content.subject, date: parcel.edition.created,
            zoneOffset: settings.timeZone.secondsFromGMT(for: parcel.edition.created),
            messageID: parcel.deliveries.first?.messageID ?? "", html: try digest.mail(content), text: content.text,
            language: content.language, list: list(of: parcel.team, from: mail),
            attachments: content.calendar.map { [Self.calendar($0)] } ?? [])
    }

    /// Answers reach people, not the worker.
    private var replyTo: Mailbox? {
        guard let contact = settings.contact, contact.contains("@"), !contact.contains("/") else { return nil }
        return Mailbox(contact)
    }

    private func list(of team: Team, from mail: MailSettings) -> MailList {
        let unsubscribe = mail.unsubscribe ?? replyTo.map { "mailto:\($0.address)?subject=unsubscribe%20\(team.key)" }
        return MailList(
            name: team.name, id: "\(team.key).\(Mailbox(mail.from).domain)",
            unsubscribe: unsubscribe.map { [$0] } ?? [],
            archive: EditionAddress(settings).list(team: team.key))
    }

    private static func calendar(_ text: String) -> MailAttachment {
        MailAttachment(
            filename: "deadlines.ics", mimeType: "text/calendar; charset=utf-8; method=PUBLISH", bytes: Array(text.utf8)
        )
    }

    private func answer(_ outcome: DeliveryOutcome, to parcel: Parcel) -> [String: DeliveryOutcome] {
        Dictionary(parcel.deliveries.map { ($0.recipient, outcome) }, uniquingKeysWith: { first, _ in first })
    }
}
