/// What the fetcher is asked: one source and what is known of it from the last time.
package struct FetchRequest: Hashable, Sendable {
    package var source: Source
    /// The address to ask: the source's own, or the one it has moved to for good.
    package var url: String
    /// Empty for an unconditional fetch.
    package var validators: Validators
    /// The hash of the last body that was read, to tell `unchanged`.
    package var bodyHash: String?
    /// Sent by POST; nil for a GET.
    package var body: RequestBody?

    package init(source: Source, url: String? = nil, validators: Validators = Validators(), bodyHash: String? = nil) {
        self.source = source
        self.url = url ?? source.url
        self.validators = validators
        self.bodyHash = bodyHash
        if case .json(let layout) = source.layout { body = layout.body }
    }
}
