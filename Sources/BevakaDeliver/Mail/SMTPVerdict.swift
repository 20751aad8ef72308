internal import BevakaCore
internal import Curl

/// What one SMTP transaction means for each of its recipients, in words for a person.
struct SMTPVerdict {
    /// How far the server itself was reached, whatever it then said of the message.
    enum Reach {
        case reached
        case notReached
        case loginRefused
    }

    private let result: SMTPResult
    private let settings: MailSettings
    private let caBundle: String

    init(_ result: SMTPResult, settings: MailSettings, caBundle: String) {
        self.result = result
        self.settings = settings
        self.caBundle = caBundle
    }

    /// In the order of the recipients.
    var outcomes: [DeliveryOutcome] {
        result.recipientReplies.map(outcome)
    }

    var reach: Reach {
        if result.stage >= .sender { return .reached }
        // A server that says "later" (4xx) to a login means later; 5xx means this login.
        let isTransient = result.sessionRefusal?.isTransient ?? false
        if result.code == .loginDenied || result.stage == .login { return isTransient ? .notReached : .loginRefused }
        return result.code == .aborted ? .reached : .notReached
    }

    private func outcome(_ reply: SMTPReply?) -> DeliveryOutcome {
        if let reply, !reply.isPositive {
            return refusal(reply, of: "this address", isOfAdministrator: Self.isOfSession(reply))
        }
        if let final = result.finalReply {
            return final.isPositive ? .accepted("\(final.code) \(final.text)") : refusal(final, of: "the message")
        }
        if result.isSent {
            return .uncertain(
                "\(place) did not answer after the whole message had been sent (\(reason)): it may have arrived. It will be "
                    + "sent again under the same Message-ID.")
        }
        if let data = result.dataReply, data.code != 354 { return refusal(data, of: "the message") }
        if let sender = result.senderReply, !sender.isPositive {
            // A refused sender is the configuration's fault, and no reason to lose an edition; a message too large stays so.
            return refusal(sender, of: "the sender (mail.from)", isOfAdministrator: sender.code != 552)
        }
        return .deferred(result.stage >= .sender ? "The connection to \(place) was lost: \(reason)." : sessionSentence)
    }

    private func refusal(_ reply: SMTPReply, of what: String, isOfAdministrator: Bool = false) -> DeliveryOutcome {
        let sentence = "\(place) refuses \(what): \(reply.code) \(reply.text)"
        return reply.isPermanent && !isOfAdministrator ? .refused(sentence) : .deferred(sentence)
    }

    /// "Authentication required", "encryption required" and their like (RFC 4954 §6, RFC 3207 §4): said of a recipient, meant
    /// of the session.
    private static func isOfSession(_ reply: SMTPReply) -> Bool {
        [530, 534, 535, 538].contains(reply.code)
    }

    /// Why there was no transaction.
    var sessionSentence: String {
        switch result.code {
        case .couldNotResolveHost:
            "The name of \(place) is not known: check mail.server in feeds.yml and this machine's DNS."
        case .couldNotConnect:
            "\(place) takes no connection: check mail.server in feeds.yml, or wait until the server is back."
        case .tlsUnavailable:
            "\(place) offers no STARTTLS, and a password is not sent in the open: use smtps:// or another port, or allow it with "
                + "mail.security in feeds.yml."
        case .tlsPeerUnverified, .tlsIssuer:
            "The certificate of \(place) is not believed (\(detail)): name the authority's file in mail.ca of feeds.yml."
        case .tlsBundleUnreadable:
            "The certificate authorities in \(caBundle) cannot be read: install ca-certificates or name another file."
        case .tlsHandshake, .tlsCipher:
            "No TLS connection to \(place) came about (\(detail)): at least TLS 1.2 is needed; smtps:// and smtp:// may be mixed up."
        case .timedOut: "\(place) did not answer in time."
        case .aborted: "Sending was interrupted."
        default: result.stage == .login || result.code == .loginDenied ? loginSentence : refusedSession
        }
    }

    /// The reply's words are left out: a server could repeat there what it was told.
    private var loginSentence: String {
        let code = result.sessionRefusal.map { " (\($0.code))" } ?? ""
        return
            "\(place) refuses the login of \(settings.user ?? "this machine")\(code): check mail.user in feeds.yml and the "
            + "variable that holds the password."
    }

    private var refusedSession: String {
        if let refusal = result.sessionRefusal { return "\(place) is not ready: \(refusal.code) \(refusal.text)" }
        return "\(place) cannot be talked to: \(reason)."
    }

    /// `mail.example.org:465`
    private var place: String {
        guard let address = WebAddress(settings.server) else { return "The mail server" }
        return "\(address.host):\(address.port)"
    }

    private var reason: String {
        result.code == .ok ? "it broke off" : detail
    }

    private var detail: String {
        result.detail.isEmpty ? result.code.description : result.detail
    }
}
