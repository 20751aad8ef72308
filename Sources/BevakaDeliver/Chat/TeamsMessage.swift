internal import BevakaCore

/// An edition as an Adaptive Card for Microsoft Teams (Workflows: "when a webhook request is received"). Teams takes at most
/// 28 KB.
struct TeamsMessage: Encodable {
    struct Attachment: Encodable {
        let contentType = "application/vnd.microsoft.card.adaptive"
        let content: AdaptiveCard
    }

    let type = "message"
    let attachments: [Attachment]

    private static let limit = 27_000

    /// With as many stories as fit: the last are left out and counted.
    static func fitting(_ edition: ChatEdition) -> [UInt8] {
        let total = edition.sections.reduce(0) { $0 + $1.stories.count }
        var (least, most) = (0, total)
        var bytes = ChatBody.json(TeamsMessage(edition, stories: total))
        if bytes.count <= limit { return bytes }
        bytes = ChatBody.json(TeamsMessage(edition, stories: 0))
        while least < most {
            let middle = (least + most + 1) / 2
            let attempt = ChatBody.json(TeamsMessage(edition, stories: middle))
            if attempt.count <= limit {
                (least, bytes) = (middle, attempt)
            } else {
                most = middle - 1
            }
        }
        return bytes
    }

    private init(_ edition: ChatEdition, stories: Int) {
        attachments = [Attachment(content: AdaptiveCard(edition, stories: stories))]
    }
}
