package import BevakaCore

/// Bytes to characters, whatever the server and the document say about them.
///
/// In this order: compression by its magic; a byte order mark; UTF-16, UTF-32 and EBCDIC by their look; UTF-8 where the
/// bytes are valid UTF-8 with anything beyond ASCII in it, since no other encoding looks like that by accident; then what
/// HTTP and the XML declaration say, as far as the bytes bear it out; then Windows-1252. `text/xml` without a charset
/// does not mean ASCII, as RFC 3023 had it: hardly a server knew.
package enum TextDecoder {
    /// The characters of a document.
    ///
    /// - Parameters:
    ///   - contentType: the Content-Type of the response, for its charset.
    ///   - maximumBytes: how large the document may be, unpacked.
    /// - Throws: `too_large` beyond `maximumBytes`, `encoding` for compressed data that cannot be unpacked at all.
    package static func decode(
        _ bytes: [UInt8], contentType: String?, maximumBytes: Int
    ) throws(FeedProblem) -> DecodedText {
        var repairs: [String] = []
        let unpacked = try Inflater.unpack(bytes, maximumBytes: maximumBytes, repairs: &repairs)
        let document = unpacked ?? bytes
        if document.count > maximumBytes {
            throw FeedProblem(
                .too_large,
                "The document has \(document.count) bytes, more than the \(maximumBytes) allowed: raise the limit or drop it."
            )
        }
        var pass = DecodingPass(contentType: contentType, limit: maximumBytes)
        pass.repairs = repairs
        return document.withUnsafeBufferPointer { input in
            pass.decode(document, input)
        }
    }
}
