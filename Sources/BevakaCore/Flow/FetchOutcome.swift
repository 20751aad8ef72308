/// How asking a source ended, as the report names it.
package enum FetchOutcome: String, Hashable, Sendable, Codable, CaseIterable {
    /// A document came and was read.
    case fetched
    /// HTTP 304.
    case not_modified
    /// A document came with the same content as last time.
    case unchanged
    /// 429 or 503 with Retry-After: the host asked for patience.
    case throttled
    /// Not asked in this pass.
    case not_due
    case failed
    /// HTTP 410: not asked again until the configuration changes.
    case gone
}
