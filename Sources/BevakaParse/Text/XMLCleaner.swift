/// The clean-up before libxml2: what its recover mode would drop or garble is repaired in the text (XML 1.0, fifth edition).
///
/// Junk around the document is cut off, characters that XML forbids are dropped, bare `&`, `<` and `]]>` are escaped, HTML
/// entities become characters, attributes get their quotes, internal entities are expanded within a bound, and document
/// type declarations go. CDATA sections, comments and processing instructions are left alone but for control characters.
/// Whether tags match is not looked at here.
package enum XMLCleaner {
    /// The document ready for libxml2, and one sentence for each kind of repair.
    ///
    /// A clean document is only scanned, and given back as the array it came in.
    ///
    /// - Parameter bytes: valid UTF-8 (``TextDecoder``).
    package static func clean(_ bytes: [UInt8]) -> (bytes: [UInt8], repairs: [String]) {
        bytes.withUnsafeBufferPointer { input in
            guard let stripped = ForbiddenCharacters.strip(input) else { return clean(bytes, input, controls: 0) }
            return stripped.bytes.withUnsafeBufferPointer {
                clean(stripped.bytes, $0, controls: stripped.count)
            }
        }
    }

    /// - Parameter document: the array that `input` points into, given back as it is where nothing has to change.
    private static func clean(
        _ document: [UInt8], _ input: UnsafeBufferPointer<UInt8>, controls: Int
    ) -> (bytes: [UInt8], repairs: [String]) {
        var pass = CleaningPass(input)
        pass.note(.control, count: controls)
        pass.cleanDocument()
        return (pass.isChanged ? pass.output : document, pass.sentences)
    }
}
