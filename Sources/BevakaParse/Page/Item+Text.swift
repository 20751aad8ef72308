import BevakaCore

extension Item {
    /// Takes a text, HTML or plain, for the item's content and summary.
    mutating func take(_ text: String, resolver: URLResolver, sanitizes: Bool) {
        var text = text
        let body = text.withUTF8 { bytes in
            ItemMapper(sanitizes: sanitizes).body(bytes, kind: .undeclared, resolver: resolver)
        }
        contentHTML = body.html
        contentText = body.text.flatMap { $0.isEmpty ? nil : $0 }
        summary = contentText.map { PlainText.summary(of: $0, maximumScalars: ItemMapper.summaryLength) }
    }
}
