import BevakaCore
import Testing

@testable import BevakaTag

struct RecurringBlocksTests {
    private let footer =
        "The Society works for cohesion policy, fisheries and the TEN-T network on behalf of its members."
    private let news = "The new office opens on Monday, and everybody is welcome to have a look at it."

    private func context(_ footer: String) -> TagContext {
        var context = TagContext(sourceName: "Society")
        context.recurringBlocks = Set(TextBlocks("x\n\n" + footer).blocks.map(\.hash))
        return context
    }

    @Test func `a recurring footer gives no topic and no evidence`() throws {
        let tagger = try TestVocabulary.tagger()
        let item = Item(id: "1", title: "Open house", contentText: news + "\n\n" + footer)
        #expect(!tagger.annotate(item, source: TagContext()).topics.isEmpty)
        #expect(tagger.annotate(item, source: context(footer)).topics.isEmpty)
    }

    @Test func `evidence before and behind a recurring block keeps its place`() throws {
        let tagger = try TestVocabulary.tagger()
        let text =
            "Åäö 🚢: the fishing quota for herring is raised.\n\n\(footer)\n\nFishing quotas for cod stay as they are in the Baltic Sea."
        let item = Item(id: "1", title: "Fishing quotas", contentText: text)
        let evidence = tagger.annotate(item, source: context(footer)).topics.flatMap(\.evidence)
            .filter { $0.field == .text }
        let scalars = Array(text.unicodeScalars)
        #expect(!evidence.isEmpty)
        for piece in evidence {
            var there = String.UnicodeScalarView()
            there.append(contentsOf: scalars[piece.start..<piece.end])
            #expect(String(there) == piece.match)
            #expect(!["fisheries", "TEN-T", "cohesion policy"].contains(piece.match))
        }
    }

    @Test func `a notice that is nothing but recurring text is read`() throws {
        let tagger = try TestVocabulary.tagger()
        let item = Item(id: "1", title: "Notice", contentText: footer)
        let plain = tagger.annotate(item, source: TagContext())
        #expect(tagger.annotate(item, source: context(footer)).topics == plain.topics)
    }
}
