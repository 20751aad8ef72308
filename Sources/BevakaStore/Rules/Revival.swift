import BevakaCore
import FoundationEssentials

/// When an item of a new source's back catalogue, which is nobody's news, becomes news after all: it says something else now.
/// Sites use an identifier again for this year's call, move a closing date, bring an old page to the top under a new date.
///
/// A mended spelling, a longer text or a counter is no such thing, nor is a date that bevaka itself reads out of the same words.
struct Revival {
    /// A new date of publication counts when it is not older than this, in seconds.
    static let window: Double = 7 * 86_400

    let now: Date
    /// False where the source gives its items new dates by the dozen, or where it is not known when the date was new.
    var trustsDates = true

    /// Whether a source moves the dates of its items as a matter of course: to the moment of each fetch, or all at once.
    ///
    /// - Parameters:
    ///   - moved: known items of a document that bear a later date than before.
    ///   - known: all that are known.
    static func isHabit(moved: Int, of known: Int) -> Bool { moved >= 3 && moved * 2 > known }

    /// Later by more than a shift of zones.
    static func isLater(_ new: Date?, than old: Date?) -> Bool {
        guard let new, let old else { return false }
        return new.timeIntervalSince(old) > 86_400
    }

    /// - Parameters:
    ///   - old: what the item said.
    ///   - days: the dates that were read in it.
    ///   - new: what it says now, in other words.
    func isNews(from old: Telling, days: Set<String>, to new: AnnotatedItem) -> Bool {
        hasOtherTitle(old.title, new.item.title) || (trustsDates && isRedated(old.published, new.item.published))
            || hasNewDeadline(old, days, new)
    }

    /// Whether the date alone says that the item was published anew.
    func isRedated(_ old: Date?, _ new: Date?) -> Bool {
        guard let new, let dated = PublicationDate.effective(new, seen: now),
            now.timeIntervalSince(dated) <= Self.window
        else { return false }
        // What is dated ahead was announced when it was first seen.
        guard new.timeIntervalSince(now) <= PublicationDate.ahead else { return false }
        return old == nil || Self.isLater(new, than: old)
    }

    private func hasOtherTitle(_ old: String?, _ new: String?) -> Bool {
        let (before, after) = (Likeness.words(old), Likeness.words(new))
        guard !before.isEmpty, !after.isEmpty, !Likeness.titles(old, new) else { return false }
        return !Self.areOneSpelling(before, after)
    }

    /// Word by word the same, or a slip of one or two letters in a word of several.
    private static func areOneSpelling(_ one: [Substring], _ other: [Substring]) -> Bool {
        one.count == other.count
            && zip(one, other).allSatisfy { left, right in
                if left == right { return true }
                guard min(left.count, right.count) >= 5, !left.contains(where: \.isNumber),
                    !right.contains(where: \.isNumber)
                else { return false }
                return Nearest.distance(Array(left.unicodeScalars), Array(right.unicodeScalars)) <= 2
            }
    }

    /// A day still to come that the old words did not give.
    private func hasNewDeadline(_ old: Telling, _ days: Set<String>, _ new: AnnotatedItem) -> Bool {
        let today = now.formatted(Date.ISO8601FormatStyle(timeZone: .gmt).year().month().day())
        let before = Self.spaced([old.title, old.text].compactMap(\.self).joined(separator: " "))
        return new.deadlines.contains { deadline in
            guard deadline.kind != .closed, !days.contains(deadline.date),
                deadline.date >= today.prefix(deadline.date.count)
            else { return false }
            let words = Self.spaced(deadline.text)
            return words.count > 1 && !before.contains(words)
        }
    }

    /// Letters and digits in small letters, with one space before, between and behind the words.
    private static func spaced(_ text: String) -> String {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.reduce(into: " ") { $0 += $1 + " " }
    }
}
