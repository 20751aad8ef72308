/// What makes an item the same item when it is fetched again: unique within its source, kept for ever.
///
/// The forms, in the order in which they are trusted: the feed's own identifier (RSS `guid`, Atom `id`, JSON Feed `id`);
/// the canonical link, for a source whose identifiers change from fetch to fetch or are shared by several items; a hash
/// of title and text, where the link says nothing either. Keys are stored, so their spelling is never changed.
package struct ItemIdentity: Hashable, Sendable {
    /// What the key was made from.
    package enum Basis: Int, Hashable, Sendable, Comparable, CaseIterable {
        case guid, link, text

        package static func < (left: Basis, right: Basis) -> Bool { left.rawValue < right.rawValue }
    }

    package let basis: Basis
    /// `g:…`, `l:…` or `t:…`.
    package let key: String

    /// The feed's own identifier. Of an identifier that is an address the scheme does not count: sites move to https.
    package init(guid: String) {
        basis = .guid
        key = "g:" + Self.withoutScheme(Self.trimmed(guid))
    }

    /// The canonical link; nil for an item without a page.
    package init?(link: String?) {
        guard let link, !link.isEmpty else { return nil }
        basis = .link
        key = "l:" + Self.withoutScheme(link)
    }

    /// A hash of the words of title and text: case, punctuation and white space do not count.
    package init(title: String?, text: String?) {
        basis = .text
        var hash = StableHash()
        for part in [title, text] {
            for word in (part ?? "").lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
                hash.append(String(word))
                hash.append(byte: 0x20)
            }
            hash.append(byte: 0x0A)
        }
        key = "t:" + hash.hexadecimal
    }

    /// The form on one basis for an item; nil where the item lacks what it is made from.
    package init?(_ item: AnnotatedItem, basis: Basis) {
        switch basis {
        case .guid:
            guard !item.item.id.isEmpty else { return nil }
            self.init(guid: item.item.id)
        case .link:
            self.init(link: item.fingerprint.link ?? item.item.url)
        case .text:
            self.init(title: item.item.title, text: item.item.contentText ?? item.item.summary)
        }
    }

    private static func trimmed(_ text: String) -> Substring {
        let start = text.firstIndex { !$0.isWhitespace } ?? text.endIndex
        let end = text.lastIndex { !$0.isWhitespace }.map { text.index(after: $0) } ?? start
        return text[start..<end]
    }

    private static func withoutScheme(_ text: some StringProtocol) -> String {
        for scheme in ["https:", "http:"] {
            let prefix = text.prefix(scheme.utf8.count)
            if prefix.lowercased() == scheme, text.dropFirst(scheme.utf8.count).hasPrefix("//") {
                return String(text.dropFirst(scheme.utf8.count))
            }
        }
        return String(text)
    }
}
