import BevakaCore
import Testing

struct NearestTests {
    @Test(arguments: [
        ("weight", "weight", 0), ("wieght", "weight", 1), ("weigt", "weight", 1), ("weightt", "weight", 1),
        ("wait", "weight", 3), ("", "abc", 3), ("ca", "abc", 3), ("åäö", "aäö", 1),
    ])
    func `the distance counts insertions, deletions, replacements and swaps`(left: String, right: String, expected: Int)
    {
        #expect(Nearest.distance(Array(left.unicodeScalars), Array(right.unicodeScalars)) == expected)
        #expect(Nearest.distance(Array(right.unicodeScalars), Array(left.unicodeScalars)) == expected)
    }

    @Test func `far words are not suggested`() {
        #expect(Nearest.word(to: "zebra", among: ["weight", "url"]) == nil)
        #expect(Nearest.word(to: String(repeating: "weight", count: 100), among: ["weight"]) == nil)
    }

    @Test func `the nearest of several is suggested, and the beginning of a word counts`() {
        #expect(Nearest.word(to: "languag", among: ["languages", "language"]) == "language")
        #expect(Nearest.word(to: "cat", among: ["name", "categories"]) == "categories")
    }
}
