internal import Curl
internal import Glibc

/// A document that was cut off where HTTP does not notice. libcurl sees to it that all bytes of an answer came, and not that
/// the packed stream in them is at its end: a cache that stored half of one serves it with the right length. And where no
/// length is told, the end of the connection is the end of the document (RFC 9112 §6.3), or of the server that wrote it.
struct CutOff {
    let headers: ResponseHeaders
    let body: UnsafeRawBufferPointer

    /// Bytes at the end that are searched for the end tag: comments may follow it.
    private static let tail = 4 << 10
    /// Root elements whose end tag nobody leaves out, unlike HTML's.
    private static let roots = ["rss", "feed", "RDF"]

    /// No coding needs as many bytes to say nothing.
    private static let emptyStream = 32

    /// True for a feed in XML whose root element is not closed.
    var isLikely: Bool {
        guard isCoded || !isFramed, let root = rootElement else { return false }
        return !ends(with: "</\(root)")
    }

    /// Looked for from the end, where it nearly always is.
    private func ends(with endTag: String) -> Bool {
        let tag = Array(endTag.utf8)
        let end = UnsafeRawBufferPointer(rebasing: body.suffix(Self.tail))
        guard let start = end.baseAddress, end.count >= tag.count else { return false }
        return (0...end.count - tag.count).reversed().contains { memcmp(start + $0, tag, tag.count) == 0 }
    }

    /// True when all that came was not enough for a first byte of the document.
    var hidesAll: Bool {
        let length = headers.first("Content-Length").flatMap { Int($0) } ?? 0
        return body.isEmpty && isCoded && length > Self.emptyStream
    }

    private var isCoded: Bool {
        headers.first("Content-Encoding").map { $0.lowercased() != "identity" } ?? false
    }

    /// True when the header or the chunks tell where the body ends.
    private var isFramed: Bool {
        headers.contains("Content-Length") || headers.contains("Transfer-Encoding")
    }

    /// The name of the root element with its prefix, of a feed in ASCII or what extends it.
    private var rootElement: String? {
        var rest = body.prefix(Self.tail)
        while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
            rest = rest[(open + 1)...]
            guard let first = rest.first else { return nil }
            if first == UInt8(ascii: "?") || first == UInt8(ascii: "!") { continue }
            let name = String(decoding: rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") }, as: UTF8.self)
            return Self.roots.contains { name == $0 || name.hasSuffix(":" + $0) } ? name : nil
        }
        return nil
    }
}
