internal import BevakaCore
internal import Curl
internal import FoundationEssentials

/// What an answer to a webhook means, in words for a person. The address itself is a secret: only its host is named.
struct WebhookVerdict {
    private let response: CurlResponse
    private let host: String
    /// Bytes of the body that was to be sent.
    private let sent: Int
    private let moment: Date

    init(_ response: CurlResponse, host: String, sent: Int, moment: Date) {
        self.response = response
        self.host = host
        self.sent = sent
        self.moment = moment
    }

    var outcome: DeliveryOutcome {
        response.status == 0 ? unanswered : answered
    }

    private var answered: DeliveryOutcome {
        let words = "\(host) answers \(response.status)\(tail)"
        switch response.status {
        case 200..<300: return .accepted(words)
        case 300..<400:
            return .refused(
                "\(words): it has moved, and redirects are not followed. Put the new address into feeds.yml.")
        case 404, 410: return .refused("\(words): the webhook is gone. Make a new one and put it into feeds.yml.")
        // "Too slow", "too early", "too often": all may pass.
        case 408, 425, 429, 500...: return .deferred(words, retryAfter: retryAfter)
        default: return .refused(words)
        }
    }

    private var unanswered: DeliveryOutcome {
        if response.stop == .cancelled, response.uploadedBytes < sent {
            return .deferred("Sending to \(host) was interrupted.")
        }
        if response.uploadedBytes >= sent {
            return .uncertain(
                "\(host) did not answer after everything had been sent (\(detail)): it may have arrived. It will be sent again "
                    + "under the same delivery id.")
        }
        return .deferred("\(host) could not be reached: \(detail).")
    }

    private var detail: String {
        response.detail.isEmpty ? response.code.description : response.detail
    }

    /// The first words of the answer, which say what a room did not like.
    private var tail: String {
        let words = HeaderText.clean(String(decoding: response.body.prefix(200), as: UTF8.self))
        return words.isEmpty ? "" : " (\(words))"
    }

    /// RFC 9110 §10.2.3, at most a day: longer is what the outbox gives up after.
    private var retryAfter: Duration? {
        guard let text = response.headers.first("Retry-After") else { return nil }
        let seconds =
            Int(text)
            ?? CurlLibrary.seconds(ofHTTPDate: text).map { $0 - Int(moment.timeIntervalSince1970.rounded(.down)) }
        return seconds.map { .seconds(min(max($0, 0), 86_400)) }
    }
}
