import BevakaCore
import FoundationEssentials

/// What an edition says of itself.
extension View {
    /// False for a digest that is no team's edition.
    func edition(_ digest: Digest) -> Any {
        guard let edition = digest.edition else { return false }
        let number = phrases.number(edition.number)
        let label: String =
            switch edition.kind {
            case .correction: phrases(.correctionOf, ["n": number, "corrects": String(edition.corrects ?? 0)])
            case .extra: phrases(.extraEdition, ["n": number])
            case .regular, .weekly, .silence: phrases(.editionNumber, ["n": number])
            }
        let fields: Fields = ["label": label]
        return fields.with("note", edition.note.map(PlainText.line))
            .with("permalink", WebLink(edition.permalink)?.text)
            .with("contact", edition.contact.map { phrases(.unsubscribe, ["contact": PlainText.line($0)]) })
    }

    /// `Inget nytt på 3 veckor; annars ungefär 4 nyheter i veckan.`
    func silence(_ edition: EditionMark, at now: Date) -> String {
        var sentence = phrases[.empty]
        if let since = edition.silentSince {
            let days = max(1, Int(now.timeIntervalSince(since) / 86_400))
            sentence = days < 14 ? phrases(.silentDays, days) : phrases(.silentWeeks, days / 7)
        }
        guard let usual = edition.usual else { return sentence }
        return sentence + " " + phrases(.usually, max(1, Int(usual.rounded())))
    }

    /// An item that was told before: what it says now that it did not say then.
    func change(_ changed: ChangedItem, in digest: Digest) -> Fields {
        let item = changed.item.annotated.item
        let telling = ChangeTelling(words).words(for: changed.change, since: changed.told.date, now: digest.to)
        let fields: Fields = [
            "id": changed.item.publicID, "headline": StoryText(item).headline ?? phrases[.untitled],
            "foreign": foreign(changed.item.annotated.foundLanguage), "source": PlainText.line(changed.item.sourceName),
            "heading": telling.heading, "lines": telling.lines,
            "told": phrases(.editionNumber, ["n": phrases.number(changed.told.number)]),
        ]
        return fields.with("url", WebLink(item.url)?.text)
    }
}
