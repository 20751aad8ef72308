import Mustache

/// Text inside HTML and XML, in elements and between quotation marks (HTML, 13.3; XML 1.0 §2.4).
///
/// The template of feeds uses it (`CONTENT_TYPE:HTML`) in place of the library's own, which walks over characters: most of a
/// feed is text to be escaped.
struct HTMLEscape: MustacheContentType {
    func escapeText(_ text: String) -> String { Self.text(text) }

    static func text(_ text: String) -> String {
        var text = text
        let added = text.withUTF8 { $0.reduce(0) { $0 + (reference(to: $1)?.utf8CodeUnitCount ?? 1) - 1 } }
        guard added > 0 else { return text }
        return text.withUTF8 { bytes in
            String(unsafeUninitializedCapacity: bytes.count + added) { place in
                var end = 0
                for byte in bytes {
                    if let reference = reference(to: byte) {
                        let bytes = UnsafeBufferPointer(start: reference.utf8Start, count: reference.utf8CodeUnitCount)
                        end = place[end...].update(fromContentsOf: bytes)
                    } else {
                        place[end] = byte
                        end += 1
                    }
                }
                return end
            }
        }
    }

    private static func reference(to byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}
