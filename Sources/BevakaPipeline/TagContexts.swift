import BevakaConfig
import BevakaCore
import BevakaTag

/// What the tagger is told of each source before it reads an item: what feeds.yml says, and the text blocks that recur.
struct TagContexts: Sendable {
    private let sources: [String: Source]
    private let recurring: [String: Set<UInt64>]

    init(_ sources: [Source], recurring: [String: Set<UInt64>]) {
        self.sources = Dictionary(sources.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        self.recurring = recurring
    }

    subscript(_ source: Source) -> TagContext {
        TagContext(source, recurringBlocks: recurring[source.name] ?? [])
    }

    /// Of a source that may have left the configuration.
    subscript(_ name: String) -> TagContext {
        if let source = sources[name] { return self[source] }
        var context = TagContext(sourceName: name)
        context.recurringBlocks = recurring[name] ?? []
        return context
    }
}
