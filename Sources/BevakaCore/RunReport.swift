package import FoundationEssentials

/// What one pass did, for `bevaka run --report json`: the names and shapes are part of the contract with other programs.
package struct RunReport: Sendable, Codable {
    package var started: Date
    package var finished: Date
    package var feeds: [FeedEntry]
    package var items: Counts
    package var editions: [EditionEntry]

    /// What became of one source in this pass.
    package struct FeedEntry: Hashable, Sendable, Codable {
        package var name: String
        package var url: String
        package var outcome: FetchOutcome
        /// The HTTP status, where there was an answer.
        package var status: Int?
        /// Decoded bytes of the body.
        package var bytes: Int
        package var milliseconds: Int
        package var items: Int
        package var new: Int
        package var updated: Int
        package var problem: FeedProblem?

        package init(
            name: String, url: String, outcome: FetchOutcome, status: Int? = nil, bytes: Int = 0, milliseconds: Int = 0,
            items: Int = 0, new: Int = 0, updated: Int = 0, problem: FeedProblem? = nil
        ) {
            self.name = name
            self.url = url
            self.outcome = outcome
            self.status = status
            self.bytes = bytes
            self.milliseconds = milliseconds
            self.items = items
            self.new = new
            self.updated = updated
            self.problem = problem
        }

        /// Every key is always there; what is not known is null.
        package func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(name, forKey: .name)
            try container.encode(url, forKey: .url)
            try container.encode(outcome, forKey: .outcome)
            try container.encode(status, forKey: .status)
            try container.encode(bytes, forKey: .bytes)
            try container.encode(milliseconds, forKey: .milliseconds)
            try container.encode(items, forKey: .items)
            try container.encode(new, forKey: .new)
            try container.encode(updated, forKey: .updated)
            try container.encode(problem, forKey: .problem)
        }
    }

    package struct Counts: Hashable, Sendable, Codable {
        package var new = 0
        package var updated = 0
        /// Stories that the new items belong to.
        package var stories = 0

        package init() {}
    }

    package struct EditionEntry: Hashable, Sendable, Codable {
        package var team: String
        package var items: Int
        package var deliveries: [DeliveryEntry]

        package init(team: String, items: Int, deliveries: [DeliveryEntry]) {
            self.team = team
            self.items = items
            self.deliveries = deliveries
        }
    }

    package struct DeliveryEntry: Hashable, Sendable, Codable {
        package var channel: String
        package var to: String
        package var outcome: String

        package init(channel: String, to: String, outcome: String) {
            self.channel = channel
            self.to = to
            self.outcome = outcome
        }
    }

    package init(started: Date) {
        self.started = started
        finished = started
        feeds = []
        items = Counts()
        editions = []
    }
}
