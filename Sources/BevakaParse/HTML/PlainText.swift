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
