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
