/// The attributes that the sanitiser writes, and on which elements.
enum HTMLAttribute: UInt8, CaseIterable, Sendable {
    case alt, cite, colspan, controls, datetime, dir, height, href, lang, open, poster, reversed, rowspan, scope, span
    case src, start, title, type, value, width

    /// What a value may be; anything else drops the attribute.
    enum Form {
        /// Any text.
        case text
        /// An address that a reader may follow: http, https, mailto, tel.
        case link
        /// An address that is loaded: http and https alone.
        case resource
        /// Digits.
        case number
        /// Letters, digits and `-:.+/_`, as in a language tag, a time or a media type.
        case token
        /// Present or not.
        case flag
    }

    var form: Form {
        switch self {
        case .alt, .title: .text
        case .href: .link
        case .cite, .poster, .src: .resource
        case .colspan, .height, .rowspan, .span, .start, .value, .width: .number
        case .datetime, .dir, .lang, .scope, .type: .token
        case .controls, .open, .reversed: .flag
        }
    }

    @inline(__always)
    var name: PackedName { Self.names[Int(rawValue)] }

    @inline(__always)
    init?(_ name: PackedName) {
        guard let number = Self.names.number(of: name) else { return nil }
        self.init(rawValue: UInt8(truncatingIfNeeded: number))
    }

    @inline(__always)
    func isAllowed(on element: HTMLElement) -> Bool {
        Self.allowed[Int(element.rawValue)] & bit != 0
    }

    /// The attribute's place in a set of attributes.
    @inline(__always)
    var bit: UInt32 { 1 << UInt32(rawValue) }

    private static let names = PackedNameTable(allCases.map { String(describing: $0) })

    private static func own(of element: HTMLElement) -> [HTMLAttribute] {
        switch element {
        case .a: [.href]
        case .audio: [.controls, .src]
        case .blockquote, .q: [.cite]
        case .col, .colgroup: [.span]
        case .del, .ins: [.cite, .datetime]
        case .details: [.open]
        case .img: [.alt, .height, .src, .width]
        case .li: [.value]
        case .ol: [.reversed, .start]
        case .source: [.src, .type]
        case .td: [.colspan, .rowspan]
        case .th: [.colspan, .rowspan, .scope]
        case .time: [.datetime]
        case .video: [.controls, .height, .poster, .src, .width]
        default: []
        }
    }

    private static let allowed: [UInt32] = HTMLElement.allCases.map { element in
        (own(of: element) + [.dir, .lang, .title]).reduce(0) { $0 | $1.bit }
    }
}
