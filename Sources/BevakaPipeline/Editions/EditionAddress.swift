import BevakaConfig
import BevakaCore
import FoundationEssentials

/// Where editions live and where they go.
struct EditionAddress: Sendable {
    private let settings: Settings

    init(_ settings: Settings) {
        self.settings = settings
    }

    /// The page of an edition; nil where the site has no address of its own.
    func page(team: String, number: Int) -> String? { list(team: team).map { "\($0)\(number).html" } }

    /// The page that lists a team's editions.
    func list(team: String) -> String? {
        settings.site.map { "\($0)teams/\(team)/" }
    }

    /// One line of the outbox for each recipient.
    func deliveries(to team: Team, number: Int, at now: Date) -> [EditionDraft.Address] {
        let mails = team.mail.map { recipient in
            EditionDraft.Address(
                channel: "mail", recipient: recipient,
                messageID: messageID(team: team.key, number: number, recipient: recipient, at: now))
        }
        let chats = team.webhooks.map { hook in
            EditionDraft.Address(
                channel: hook.kind.rawValue, recipient: hook.name,
                messageID: messageID(team: team.key, number: number, recipient: hook.name, at: now))
        }
        return mails + chats
    }

    /// RFC 5322 §3.6.4: the same for each attempt, and another one when a new archive counts from 1 again. Recipients who
    /// get one message together have one between them.
    private func messageID(team: String, number: Int, recipient: String, at now: Date) -> String {
        let recipient = settings.mail?.together == true ? "all" : recipient
        let hash = String(StableHash(recipient).value, radix: 36)
        return "<\(team).\(number).\(Int(now.timeIntervalSince1970)).\(hash)@\(domain)>"
    }

    /// Of the sender's address.
    private var domain: String {
        let address = settings.mail?.from ?? settings.contact ?? ""
        let domain = address.split(separator: "@").last.map {
            $0.prefix { $0.isLetter || $0.isNumber || ".-".contains($0) }
        }
        return domain.map(String.init).flatMap { $0.isEmpty ? nil : $0 } ?? "bevaka.invalid"
    }
}
