/// One pass of the sanitiser over one document: tokens in, allow-listed and balanced markup out.
struct HTMLRewriter: ~Copyable {
    private var scanner: HTMLScanner
    private var out: ByteBuffer
    private var open = OpenElements()
    let resolver: URLResolver

    init(_ bytes: UnsafeBufferPointer<UInt8>, resolver: URLResolver) {
        scanner = HTMLScanner(bytes)
        out = ByteBuffer(capacity: bytes.count + bytes.count / 16)
        self.resolver = resolver
    }

    mutating func run() -> String {
        loop: while true {
            switch scanner.next() {
            case .text(let range): text(range)
            case .start(let element): start(element)
            case .end(let element): end(element.replacement)
            case .nothing: continue
            case .finished: break loop
            }
        }
        close(open.stack.count, lastWasEnded: true)
        return out.string(isValid: true)
    }

    // MARK: Elements

    private mutating func start(_ source: HTMLElement) {
        let traits = source.traits
        guard traits.contains(.kept) else { return scanner.skipUnshown(source) }
        let element = source.replacement
        guard open.isAllowed(element) else {
            scanner.skipAttributes()
            return
        }
        close(open.closing(before: element), lastWasEnded: false)
        if !traits.contains(.block), !traits.contains(.tablePart) { resume() }
        if let parent = open.missingParent(of: element) { write(parent) }
        let mark = out.count
        out.append(UInt8(ascii: "<"))
        out.append(element.name)
        guard attributes(of: element) else {
            out.truncate(to: mark)
            return
        }
        if traits.contains(.void) { return out.append(UInt8(ascii: ">")) }
        guard open.open(element) else { return out.truncate(to: mark) }
        out.append(UInt8(ascii: ">"))
        if scanner.selfClosing { close(1, lastWasEnded: true) }
    }

    private mutating func end(_ element: HTMLElement) {
        guard element.traits.contains(.kept) else { return }
        if element.traits.contains(.void) {
            if element == .br { out.append("<br>") }
            return
        }
        close(open.closing(at: element), lastWasEnded: true)
    }

    private mutating func write(_ element: HTMLElement) {
        guard open.open(element) else { return }
        out.append(UInt8(ascii: "<"))
        out.append(element.name)
        out.append(UInt8(ascii: ">"))
    }

    /// Closes the innermost `count` elements, and those that only waited for them.
    @inline(__always)
    private mutating func close(_ count: Int, lastWasEnded: Bool) {
        guard count > 0 else { return }
        for left in (0..<count).reversed() {
            writeEnd(open.close(wasEnded: lastWasEnded && left == 0))
        }
        while open.innermostIsEnded { writeEnd(open.close(wasEnded: true)) }
    }

    @inline(__always)
    private mutating func writeEnd(_ element: HTMLElement) {
        out.append(UInt8(ascii: "<"))
        out.append(UInt8(ascii: "/"))
        out.append(element.name)
        out.append(UInt8(ascii: ">"))
    }

    @inline(__always)
    private mutating func resume() {
        guard !open.suspended.isEmpty else { return }
        for element in open.resume() { write(element) }
    }

    // MARK: Text

    private mutating func text(_ range: Range<Int>) {
        if !open.suspended.isEmpty, !range.allSatisfy({ scanner.bytes[$0].isHTMLSpace }) { resume() }
        out.appendEscaped(scanner.bytes, range, in: .text)
    }

    // MARK: Attributes

    /// Writes the allowed attributes of the tag just read.
    ///
    /// - Returns: false when the element is not worth its tag: an `a` that leads nowhere, an `img` without image and
    ///   description, a tag cut off by the end.
    @inline(__always)
    private mutating func attributes(of element: HTMLElement) -> Bool {
        var written: UInt32 = 0
        while let attribute = scanner.nextAttribute() {
            guard let name = HTMLAttribute(attribute.name), name.isAllowed(on: element), written & name.bit == 0,
                write(name, attribute.value)
            else { continue }
            written |= name.bit
        }
        if scanner.truncated { return false }
        switch element {
        case .a: return written & HTMLAttribute.href.bit != 0
        case .img: return written & (HTMLAttribute.src.bit | HTMLAttribute.alt.bit) != 0
        case .source: return written & HTMLAttribute.src.bit != 0
        default: return true
        }
    }

    /// Writes one attribute, unless its value is none that it may have.
    private mutating func write(_ attribute: HTMLAttribute, _ value: Range<Int>) -> Bool {
        let mark = out.count
        out.append(UInt8(ascii: " "))
        out.append(attribute.name)
        if attribute.form == .flag { return true }
        out.append("=\"")
        let start = out.count
        switch attribute.form {
        case .link, .resource: url(value, isLink: attribute.form == .link)
        case .text: out.appendEscaped(scanner.bytes, value, in: .attribute)
        case .number: copy(value) { $0.isASCIIDigit }
        case .token: copy(value) { $0.isASCIIDigit || $0.isASCIILetter || Self.tokenMarks.contains($0) }
        case .flag: break
        }
        guard out.count > start || attribute == .alt else {
            out.truncate(to: mark)
            return false
        }
        out.append(UInt8(ascii: "\""))
        return true
    }

    private static let tokenMarks = Array(" -:.+/_".utf8)

    /// Copies a value all of whose bytes are allowed, of a length that any honest one keeps.
    private mutating func copy(_ value: Range<Int>, where isAllowed: (UInt8) -> Bool) {
        guard value.count <= 64, value.allSatisfy({ isAllowed(scanner.bytes[$0]) }) else { return }
        out.append(scanner.bytes, value)
    }

    /// Writes an address that may be followed or loaded, and nothing for any other.
    private mutating func url(_ value: Range<Int>, isLink: Bool) {
        if URLResolver.isLegalWebAddress(scanner.bytes, value, escaped: true) {
            return out.append(scanner.bytes, value)
        }
        let reference = HTMLEntities.decode(scanner.bytes, value)
        guard isLink || !reference.allSatisfy(\.isWhitespace), let resolved = resolver.resolve(reference),
            Self.isAllowed(resolved, asLink: isLink)
        else { return }
        var address = resolved
        address.withUTF8 { out.appendEscaped($0, 0..<$0.count, in: .literalAttribute) }
    }

    private static func isAllowed(_ address: String, asLink: Bool) -> Bool {
        let scheme = address.utf8.prefix { $0 != UInt8(ascii: ":") }.map(\.asciiLowercased)
        let allowed = asLink ? ["http", "https", "mailto", "tel"] : ["http", "https"]
        return allowed.contains { $0.utf8.elementsEqual(scheme) }
    }

    // MARK: Plain text

    /// Whether nothing in the text means anything to HTML, so that it may stay as it is.
    static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while true {
            index = ByteSearch.nextSpecial(in: bytes, index..<bytes.count)
            guard index < bytes.count else { return true }
            guard bytes[index].isHTMLSpace, bytes[index] != 0x0c else { return false }
            index += 1
        }
    }
}
