import BevakaCore
import Testing

struct LanguageTests {
    @Test(arguments: [
        ("sv-SE", "sv"), ("en_GB", "en"), ("FR", "fr"), ("swe", "sv"), ("nb-NO", "no"), ("zh-Hant", "zh"),
    ])
    func `a tag gives its primary language`(tag: String, code: String) {
        #expect(Language(tag: tag)?.rawValue == code)
    }

    @Test(arguments: ["", "x", "english", "s1", "-sv", "1234"])
    func `what is no tag gives no language`(tag: String) {
        #expect(Language(tag: tag) == nil)
    }
}
