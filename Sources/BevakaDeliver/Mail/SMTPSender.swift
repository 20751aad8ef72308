internal import BevakaCore
internal import Curl
internal import Synchronization

/// Sends messages to one server for the length of one run.
final class SMTPSender: Sendable {
    /// RFC 5321 §4.5.3.1.8: every server takes at least a hundred at once.
    private static let recipientsAtOnce = 100
    /// A server that could not be reached this often in a row is left alone for the rest of the run: the fiftieth message would
    /// wait in vain like the first.
    private static let patience = 2

    private struct Trouble {
        var failures = 0
        var last = ""
    }

    private let settings: MailSettings
    private let caBundle: String
    private let limits: MailLimits
    private let connection = SMTPConnection()
    private let trouble = Mutex(Trouble())

    init(settings: MailSettings, caBundle: String, limits: MailLimits) {
        self.settings = settings
        self.caBundle = caBundle
        self.limits = limits
    }

    func send(_ message: MailMessage, to addresses: [String]) async -> [String: DeliveryOutcome] {
        let recipients = Recipients(addresses)
        var outcomes = recipients.refused
        guard !recipients.deliverable.isEmpty else { return outcomes }
        guard message.from.isDeliverable else {
            let reason = "\(HeaderText.clean(message.from.address)) is no mail address: correct mail.from in feeds.yml."
            return outcomes.merging(recipients.deliverable.map { ($0, .deferred(reason)) }) { $1 }
        }
        let bytes = message.eml(.network)
        for start in stride(from: 0, to: recipients.deliverable.count, by: Self.recipientsAtOnce) {
            let some = Array(recipients.deliverable[start...].prefix(Self.recipientsAtOnce))
            outcomes.merge(await transact(bytes, from: message.from.address, to: some)) { $1 }
        }
        return outcomes
    }

    /// One transaction. A connection that a server has closed since the message before is opened anew, once.
    private func transact(
        _ bytes: [UInt8], from sender: String, to recipients: [String]
    ) async -> [String: DeliveryOutcome] {
        if let reason = trouble.withLock({ $0.failures >= Self.patience ? $0.last : nil }) {
            return Dictionary(uniqueKeysWithValues: recipients.map { ($0, .deferred(reason)) })
        }
        let request = request(bytes, from: sender, to: recipients)
        var result = await connection.perform(request)
        if result.reusedConnection, result.code != .ok, result.senderReply == nil, !Task.isCancelled {
            result = await connection.perform(request)
        }
        let verdict = SMTPVerdict(result, settings: settings, caBundle: caBundle)
        remember(verdict)
        return Dictionary(uniqueKeysWithValues: zip(recipients, verdict.outcomes))
    }

    private func remember(_ verdict: SMTPVerdict) {
        trouble.withLock { trouble in
            switch verdict.reach {
            case .reached: trouble.failures = 0
            case .notReached: trouble.failures += 1
            // A wrong password that is tried again and again gets the account locked.
            case .loginRefused: trouble.failures = Self.patience
            }
            trouble.last = verdict.sessionSentence
        }
    }

    private func request(_ bytes: [UInt8], from sender: String, to recipients: [String]) -> SMTPRequest {
        SMTPRequest(
            url: settings.server, sender: sender, recipients: recipients, message: bytes, user: settings.user,
            password: settings.password?.revealed, security: settings.effectiveSecurity, caBundle: caBundle,
            connectTimeout: limits.connectTimeout, replyTimeout: limits.replyTimeout,
            totalTimeout: limits.totalTimeout)
    }
}

extension MailSettings {
    var effectiveSecurity: SMTPRequest.Security {
        switch security {
        case .automatic: user == nil ? .opportunistic : .required
        case .required: .required
        case .opportunistic: .opportunistic
        case .none: .none
        }
    }
}
