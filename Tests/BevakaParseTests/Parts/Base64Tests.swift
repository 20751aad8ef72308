import Testing

@testable import BevakaParse

struct Base64Tests {
    private func decoded(_ text: String) -> [UInt8]? {
        var text = text
        return text.withUTF8 { Base64.decoded($0) }
    }

    @Test func `white space and missing padding are no matter`() {
        #expect(decoded("SG\n Vq") == Array("Hej".utf8))
        #expect(decoded("SGU=") == Array("He".utf8))
        #expect(decoded("SGU") == Array("He".utf8))
        #expect(decoded("S?") == nil)
    }
}
