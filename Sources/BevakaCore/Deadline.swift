/// A date in an item by which, or from which, somebody can act.
package struct Deadline: Hashable, Sendable, Codable {
    package enum Kind: String, Hashable, Sendable, Codable {
        case application, consultation, registration, opens, event, closed, other
    }

    package var kind: Kind
    /// Where the text names one: idea form, outline, full.
    package var stage: String?
    /// `2027-01-15`, or `2027-03` for a month without a day.
    package var date: String
    /// `17:00`, where given.
    package var time: String?
    /// An IANA zone, where given or implied: `Europe/Brussels`.
    package var timezone: String?
    /// The words it came from.
    package var text: String

    package init(
        kind: Kind, stage: String? = nil, date: String, time: String? = nil, timezone: String? = nil, text: String
    ) {
        self.kind = kind
        self.stage = stage
        self.date = date
        self.time = time
        self.timezone = timezone
        self.text = text
    }
}
