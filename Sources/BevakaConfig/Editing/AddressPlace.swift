import Yams

/// The place in a configuration where the address of a feed is written.
struct AddressPlace {
    /// The scalars of the value, quotes included.
    let range: Range<Int>

    /// Where `url:` of the feed with this address stands; nil when it is not written out there as one plain or quoted word.
    static func find(_ url: String, in text: ConfigurationText) -> AddressPlace? {
        guard let document = try? ConfigurationDocument(text), case .mapping(let root)? = document.root,
            let feeds = EditCheck.feeds(in: root)
        else { return nil }
        for case .mapping(let feed) in feeds.blocks {
            guard let value = feed.first(where: { $0.key.scalar?.string == "url" })?.value,
                let written = value.scalar.map({ ConfigurationText.unmask($0.string) }),
                (try? WebAddress(written.trimming(\.isWhitespace)))?.text == url
            else { continue }
            return place(of: Array(written.unicodeScalars), at: value.position, in: text.scalars)
        }
        return nil
    }

    static func place(
        of written: [Unicode.Scalar], at position: TextPosition, in scalars: [Unicode.Scalar]
    ) -> AddressPlace? {
        guard let start = position.offset(in: scalars) else { return nil }
        let quote: Unicode.Scalar? = ["\"", "'"].contains(scalars[start]) ? scalars[start] : nil
        let begin = quote == nil ? start : start + 1
        let end = begin + written.count
        guard end <= scalars.count, scalars[begin..<end].elementsEqual(written) else { return nil }
        guard let quote else { return AddressPlace(range: start..<end) }
        guard end < scalars.count, scalars[end] == quote else { return nil }
        return AddressPlace(range: start..<(end + 1))
    }
}
