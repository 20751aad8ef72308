/// The components of an absolute, legal, hierarchical address (RFC 3986 §3), and what a relative reference makes of them.
struct URLParts: Sendable {
    let text: String
    /// Everything before the path: `https://example.org`.
    private let root: Substring.UTF8View
    private let path: Substring.UTF8View
    private let query: Substring.UTF8View?

    /// Nil when `text` has no authority: nothing is relative to `urn:` or `mailto:`.
    init?(_ text: String) {
        let bytes = text.utf8
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), bytes[colon...].starts(with: "://".utf8) else {
            return nil
        }
        self.text = text
        let authority = bytes.index(colon, offsetBy: 3)
        let fragment = bytes[authority...].firstIndex(of: UInt8(ascii: "#")) ?? bytes.endIndex
        let pathStart = bytes[authority..<fragment].firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") }
        let start = pathStart ?? fragment
        let mark = bytes[start..<fragment].firstIndex(of: UInt8(ascii: "?"))
        root = Substring(text[..<start]).utf8
        path = Substring(text[start..<(mark ?? fragment)]).utf8
        query = mark.map { Substring(text[$0..<fragment]).utf8 }
    }

    var isWeb: Bool { text.utf8.prefix(4).map(\.asciiLowercased).elementsEqual("http".utf8) }

    /// The base's scheme where it is a web address.
    var webScheme: String? {
        isWeb ? text.utf8.firstIndex(of: UInt8(ascii: ":")).map { String(text[..<$0]) } : nil
    }

    /// The absolute form of a relative reference that is already percent-encoded (RFC 3986 §5.2.2).
    func resolve(_ reference: String) -> String {
        let bytes = reference.utf8
        let end = bytes.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? bytes.endIndex
        let own = bytes[..<end]
        let tail = String(reference[end...])
        if own.isEmpty {
            let keepsQuery = !tail.utf8.starts(with: "?".utf8)
            return string(root) + string(path) + (keepsQuery ? query.map(string) ?? "" : "") + tail
        }
        var merged = Array(own)
        if own.first != UInt8(ascii: "/") { merged = directory + merged }
        return string(root) + String(decoding: Self.withoutDotSegments(merged), as: UTF8.self) + tail
    }

    /// The path up to and with its last slash (§5.2.3).
    private var directory: [UInt8] {
        guard let slash = path.lastIndex(of: UInt8(ascii: "/")) else { return [UInt8(ascii: "/")] }
        return Array(path[...slash])
    }

    private func string(_ view: Substring.UTF8View) -> String { String(Substring(view)) }

    /// §5.2.4 for a path that begins with a slash: `.` goes, `..` goes with the segment before it.
    static func withoutDotSegments(_ path: [UInt8]) -> [UInt8] {
        var out: [ArraySlice<UInt8>] = []
        let segments = path.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        for (number, segment) in segments.enumerated() {
            let isLast = number == segments.count - 1
            if segment.elementsEqual(".".utf8) {
                if isLast { out.append([]) }
            } else if segment.elementsEqual("..".utf8) {
                _ = out.popLast()
                if isLast { out.append([]) }
            } else {
                out.append(segment)
            }
        }
        return [UInt8(ascii: "/")] + out.joined(separator: [UInt8(ascii: "/")])
    }
}
