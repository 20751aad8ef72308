import BevakaConfig
import BevakaCore

/// Ties what is remembered of a source's last answer to the way it was read.
///
/// A page that is unchanged must be read again once its `page:` in feeds.yml has been mended. So the hash of a body is
/// stored with a stamp of the layout before it, and counts only as long as the layout is the same.
struct LayoutStamp {
    /// Empty for a feed.
    private let prefix: String

    init(_ source: Source) {
        guard source.layout != nil,
            let layout = SourceNotation.keys(of: source).first(where: { $0.key == "page" || $0.key == "json" })
        else {
            prefix = ""
            return
        }
        var hash = StableHash()
        hash.append(layout.key)
        hash.append(layout.value)
        prefix = hash.hexadecimal + ":"
    }

    /// What is stored for a body's hash.
    func stamped(_ hash: String?) -> String? {
        hash.map { prefix + $0 }
    }

    /// The body's hash of what was stored; nil when it was read in another way.
    func hash(of stored: String?) -> String? {
        guard let stored, stored.hasPrefix(prefix) else { return nil }
        let hash = stored.dropFirst(prefix.count)
        return hash.contains(":") ? nil : String(hash)
    }
}
