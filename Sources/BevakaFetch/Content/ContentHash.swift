/// What is remembered of a document to know it again: the hash of its stable content, and of a large document that of its
/// beginning too. News come first in a feed, so a large one that begins as it did last time is most likely the same to its
/// end, and need not be read on its way.
struct ContentHash: Hashable, Sendable {
    /// Bytes of a beginning; a smaller document has none.
    private static let opening = 256 << 10

    let whole: String
    let opening: String?

    init(of document: UnsafeRawBufferPointer) {
        whole = StableContent.hash(of: document)
        opening = Self.opening(of: document)
    }

    /// What ``text`` gave.
    init(_ text: String) {
        let parts = text.split(separator: "-", maxSplits: 1)
        whole = parts.first.map(String.init) ?? ""
        opening = parts.count == 2 ? String(parts[1]) : nil
    }

    var text: String { opening.map { "\(whole)-\($0)" } ?? whole }

    /// True when a document that has come as far as this begins like the one remembered.
    func isLikelyOf(_ arrived: UnsafeRawBufferPointer) -> Bool {
        opening != nil && opening == Self.opening(of: arrived)
    }

    private static func opening(of document: UnsafeRawBufferPointer) -> String? {
        document.count >= opening ? StableContent.hash(of: UnsafeRawBufferPointer(rebasing: document[..<opening])) : nil
    }
}
