import BevakaParse
import Testing

/// What must hold of any input, over documents put together at random from nasty pieces. The seed is fixed: a failure shows
/// the document, and it shows again.
struct SanitizerPropertyTests {
    private static let sanitizer = HTMLSanitizer(baseURL: "https://kust.example/a/b?c")

    @Test(arguments: 0..<40)
    func `any document becomes safe, balanced and stable, and keeps its text`(_ seed: Int) {
        var pieces = NastyMarkup(seed: UInt64(seed))
        for _ in 0..<100 {
            let html = pieces.document()
            let out = Self.sanitizer.sanitize(html)
            #expect(MarkupCheck.fault(in: out) == nil, "\(html.debugDescription)")
            #expect(Self.sanitizer.sanitize(out) == out, "\(html.debugDescription)")
            #expect(letters(PlainText.fromHTML(out)) == letters(PlainText.fromHTML(html)), "\(html.debugDescription)")
        }
    }

    @Test(arguments: [
        #"<a href="\\\%2\#u{FFFD}zz\x\<ul>">x</a>"#, #"<a href="\\%2é\">x</a>"#, #"<a href="//é%/%2\%">x</a>"#,
        #"<a href="https:\\é:80\%">x</a>"#, #"<img src="/%\%2é\%zz" alt="x">"#,
    ])
    func `a half encoded address is encoded once`(html: String) {
        let out = Self.sanitizer.sanitize(html)
        #expect(Self.sanitizer.sanitize(out) == out)
        #expect(MarkupCheck.fault(in: out) == nil)
    }

    @Test(arguments: 40..<50)
    func `any document becomes a title on one line`(_ seed: Int) {
        var pieces = NastyMarkup(seed: UInt64(seed))
        for _ in 0..<100 {
            let title = PlainText.inline(pieces.document())
            #expect(!title.contains { $0 == "\n" || $0 == "\t" } && !title.contains("  "))
            #expect(title.first != " " && title.last != " ")
        }
    }

    @Test(arguments: 50..<60)
    func `no cut makes a document unsafe`(_ seed: Int) {
        var pieces = NastyMarkup(seed: UInt64(seed))
        for _ in 0..<20 {
            let html = pieces.document()
            for length in 0..<html.unicodeScalars.count {
                let out = Self.sanitizer.sanitize(String(html.unicodeScalars.prefix(length)))
                #expect(MarkupCheck.fault(in: out) == nil, "\(html.unicodeScalars.prefix(length))")
            }
        }
    }

    /// The text without white space and the marks of the layout, which balancing may move.
    private func letters(_ text: String) -> String {
        String(text.unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "•" && $0 != "|" })
    }
}

/// Documents out of tags, attributes, references and halves of them.
private struct NastyMarkup {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 &+ 1 }

    mutating func document() -> String {
        (0..<(2 + below(30))).map { _ in below(5) < 3 ? tag() : pick(Self.texts) }.joined()
    }

    private mutating func tag() -> String {
        let name = below(8) == 0 ? pick(Self.names).uppercased() : pick(Self.names)
        if below(5) < 2 { return "</" + name + pick(["", "", " ", "/", " x=\"y>\""]) + ">" }
        let attributes = (0..<below(4)).map { _ in pick([" ", "\n", "/", "\t"]) + attribute() }.joined()
        return "<" + name + attributes + pick([">", ">", ">", "/>", " />", "", " "])
    }

    private mutating func attribute() -> String {
        let name = pick(Self.attributes)
        let value = pick(Self.values)
        return switch below(6) {
        case 0: name
        case 1: "\(name)=\(value)"
        case 2: "\(name)='\(value)'"
        case 3: "\(name) = \"\(value)"
        default: "\(name)=\"\(value)\""
        }
    }

    private mutating func pick(_ list: [String]) -> String { list[below(list.count)] }

    /// SplitMix64.
    private mutating func below(_ limit: Int) -> Int {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
        return Int((mixed ^ mixed >> 31) % UInt64(limit))
    }

    private static let names = """
        a a b b i em strong p p p div div ul ol li li table tr td th tbody caption h1 h3 pre blockquote img br hr span code
        script style iframe object svg math template textarea title select option noscript form button xmp plaintext html
        body head meta base details summary dl dt dd figure video source image font center o:p unknown-one
        """.split(whereSeparator: \.isWhitespace).map(String.init)
    private static let attributes = [
        "href", "src", "title", "alt", "onclick", "style", "class", "width", "colspan", "cite", "lang", "open",
        "srcdoc", "\"", "=",
    ]
    private static let values = [
        "", "x", "100", "https://e.example/?a=1&b=2", "https://e.example/&amp;&quot;", "/väg", "#f", "//h.example",
        "javascript:x",
        "java\tscript:x", "&#106;avascript:x", "data:text/html,x", "<b>", "'", "\\\\e", "&copy=1", "a\nb",
        "mailto:a@b.example",
    ]
    private static let texts = [
        "text", "å ä ö", "日本", "a & b", "&amp;", "&lt;b&gt;", "&nbsp;", "&#150;", "&#0;", "&bogus;", "&amp", "<", ">",
        "\"", "'", " ",
        "\n", "\u{0}", "\u{8}", "\u{c}", "\u{a0}", "<!--", "-->", "<![CDATA[", "]]>", "<?", "<!", "</", "</>", "< b>",
        "x<y", "😀",
    ]
}
