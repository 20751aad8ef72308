internal import BevakaCore
internal import FoundationEssentials

/// The body of a POST in the notation of each kind of room.
enum ChatBody {
    static func bytes(of edition: ChatEdition, kind: ChatHook.Kind) -> [UInt8] {
        switch kind {
        case .slack: json(SlackMessage(edition))
        case .mattermost: json(MattermostMessage(edition))
        case .teams: TeamsMessage.fitting(edition)
        case .json: Array(edition.json.utf8)
        }
    }

    static func json(_ value: some Encodable) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Strings and booleans alone are encoded here, of which each has a form in JSON.
        return (try? encoder.encode(value)).map { Array($0) } ?? []
    }
}
