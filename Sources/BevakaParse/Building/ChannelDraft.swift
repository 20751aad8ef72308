import BevakaCore
import FoundationEssentials

/// The feed's own fields while they are read, with the strength of each finding (see ``ItemDraft/Text``).
struct ChannelDraft {
    struct Value {
        var text: String?
        var strength = 0

        mutating func offer(_ candidate: String?, strength: Int) {
            guard let candidate, strength > self.strength else { return }
            text = candidate
            self.strength = strength
        }
    }

    struct Moment {
        var date: Date?
        var strength = 0

        mutating func offer(_ candidate: Date?, strength: Int) {
            guard let candidate, strength > self.strength else { return }
            date = candidate
            self.strength = strength
        }
    }

    var title = Value()
    var link = Value()
    var feedLink = Value()
    var description = Value()
    var icon = Value()
    var language = Value()
    var rights = Value()
    var updated = Moment()
    /// Stands in where the feed names no author.
    var webMaster: Author?
    /// xml:lang around the feed.
    var scopeLanguage: String?
    /// Minutes of `sy:updatePeriod`, and how often in it.
    var updatePeriod: Int?
    var updateFrequency: Int?
}
