import Testing

@testable import BevakaDigest

struct TextWrapperTests {
    @Test func `lines go on below the text that they began with`() {
        let text = "* one two three four\n  five six seven eight nine\n- ten"
        let wrapped = "* one two\n  three\n  four\n  five six\n  seven\n  eight\n  nine\n- ten\n"
        #expect(TextWrapper.wrap(text, columns: 10) == wrapped)
    }

    @Test func `an address stays whole`() {
        let address = "https://example.org/" + String(repeating: "a", count: 80)
        #expect(TextWrapper.wrap("  see \(address) now") == "  see\n  \(address)\n  now\n")
    }

    @Test func `empty lines do not pile up`() {
        #expect(TextWrapper.tidy("\n\na  \n \n\n\nb\n\n") == "a\n\nb\n")
    }

    @Test(arguments: [
        ("1. first", "1\\. first"), ("2026 begins", "2026 begins"), ("# no heading", "\\# no heading"),
        ("- no list", "\\- no list"), ("a_b*c`d", "a\\_b\\*c\\`d"), ("<b> & [x]", "\\<b\\> \\& \\[x\\]"),
        ("C:\\x", "C:\\\\x"),
    ])
    func `Markdown shows text to the letter`(_ text: String, _ escaped: String) {
        #expect(MarkdownEscape().escapeText(text) == escaped)
    }
}
