/// How the characters of a text field are to be read.
enum TextKind: UInt8 {
    /// RSS does not say: HTML when it looks like it.
    case undeclared
    /// Atom `type="text"` (RFC 4287 §3.1.1.1): every character stands for itself.
    case plain
    /// Atom `type="html"`, and escaped or naked markup.
    case html
    /// Atom `type="xhtml"`: the child elements, written out again.
    case xhtml
    /// Another media type: nothing that can be shown.
    case foreign

    /// The kind that a `type` attribute names: Atom 1.0's three words, or Atom 0.3's media types.
    init(type: String) {
        switch type {
        case "text": self = .plain
        case "html", "text/html": self = .html
        case "xhtml": self = .xhtml
        default: self.init(media: type.lowercased().prefix { $0 != ";" })
        }
    }

    private init(media: Substring) {
        switch media {
        case "text", "plain", "text/plain": self = .plain
        case "html", "text/html": self = .html
        case "xhtml", "application/xhtml+xml": self = .xhtml
        case "": self = .undeclared
        default: self = media.hasSuffix("html") ? .html : media.hasPrefix("text/") ? .plain : .foreign
        }
    }
}
