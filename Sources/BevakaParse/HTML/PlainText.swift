/// Plain text from HTML, for search, tagging and text mail.
package enum PlainText {
    /// The text of `html` as one would read it out.
    ///
    /// Paragraphs are parted by one blank line, list items begin with "• ", `<br>` is a line break, the cells of a table row
    /// are parted by " | "; references are decoded, every kind of space is one space, scripts, styles and form controls are
    /// left out.
    package static func fromHTML(_ html: String) -> String {
        render(html, isInline: false)
    }

    /// The text of `html` on one line, for titles and names. A tag of no element that HTML has, as in "Vec<T>", is text.
    package static func inline(_ html: String) -> String {
        render(html, isInline: true)
    }

    private static func render(_ html: String, isInline: Bool) -> String {
        var html = html
        return html.withUTF8 { bytes in
            if isSettled(bytes) { return nil }
            var renderer = PlainTextRenderer(bytes, isInline: isInline)
            return renderer.run()
        } ?? html
    }

    /// Whether the text holds nothing that would change: no markup, no reference, only single spaces between words.
    private static func isSettled(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = bytes.first, let last = bytes.last else { return true }
        if first == 0x20 || last == 0x20 { return false }
        return ByteSearch.first(UInt8(ascii: "<"), in: bytes, 0..<bytes.count) == bytes.count
            && TextLayout.endOfRun(bytes, 0..<bytes.count) == bytes.count
    }
}

/// One pass over one document.
struct PlainTextRenderer: ~Copyable {
    private var scanner: HTMLScanner
    private var layout: TextLayout
    private let isInline: Bool

    init(_ bytes: UnsafeBufferPointer<UInt8>, isInline: Bool) {
        scanner = HTMLScanner(bytes)
        layout = TextLayout(capacity: bytes.count, isInline: isInline)
        self.isInline = isInline
    }

    mutating func run() -> String {
        while true {
            switch scanner.next() {
            case .text(let range): layout.append(scanner.bytes, range)
            case .start(let element): start(element)
            case .end(let element): end(element)
            case .nothing: continue
            case .finished: return layout.text
            }
        }
    }

    private mutating func start(_ element: HTMLElement) {
        let tag = scanner.tagStart
        scanner.skipUnshown(element)
        if element == .unknown {
            if isInline { layout.append(scanner.bytes, tag..<scanner.position) }
            return
        }
        mark(element, isStart: true)
        if scanner.selfClosing, !element.traits.contains(.void) { mark(element, isStart: false) }
    }

    private mutating func end(_ element: HTMLElement) {
        if element == .unknown, isInline {
            layout.append(scanner.bytes, scanner.tagStart..<scanner.position)
        }
        mark(element, isStart: false)
    }

    /// What a tag means for the layout.
    @inline(__always)
    private mutating func mark(_ element: HTMLElement, isStart: Bool) {
        switch element {
        case .br: layout.forceBreak()
        case .ul, .ol, .menu, .dir: isStart ? layout.beginList() : layout.endList()
        case .li: isStart ? layout.beginItem() : layout.endItem()
        case .pre, .listing, .xmp, .plaintext: isStart ? layout.beginPreformatted() : layout.endPreformatted()
        case .tr: layout.beginRow()
        case .td, .th: if isStart { layout.beginCell() }
        case .div, .dt, .dd, .figcaption, .address, .header, .footer, .nav, .summary, .caption, .center, .form, .legend,
            .body, .html, .main:
            layout.breakLine(1)
        default: if element.traits.contains(.block) { layout.breakLine(2) }
        }
    }
}
