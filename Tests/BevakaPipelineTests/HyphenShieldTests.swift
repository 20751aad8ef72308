import Testing

@testable import BevakaPipeline

struct HyphenShieldTests {
    @Test(arguments: [
        ("correct 3f9a +maritime -energy --author Å -v -vq -", "correct 3f9a +maritime −energy --author Å -v -vq -"),
        ("correct --author -x -y", "correct --author -x −y"),
        ("search hamn -fotboll", "search hamn −fotboll"),
        ("search -fotboll", "search −fotboll"),
        ("search -prefix* -topic:energy -5 -(a -\"b", "search −prefix* −topic:energy −5 −(a −\"b"),
        ("search --limit 5 a -b --format json -q -v", "search --limit 5 a −b --format json -q -v"),
        ("search --limit -5 --cache -c --limit=3 -d", "search --limit -5 --cache -c --limit=3 −d"),
        ("search -qv -h --verbose --help", "search -qv -h --verbose --help"),
        ("search a -b -- -c -v", "search a −b -- -c -v"),
        ("search TEN-T !b - --bogus", "search TEN-T !b - --bogus"),
        ("run -x", "run -x"), ("topics try -x", "topics try -x"),
    ])
    func `a word that begins with a hyphen is no option`(_ typed: String, _ shielded: String) {
        let arguments = typed.split(separator: " ").map(String.init)
        let safe = HyphenShield.shielding(arguments)
        #expect(safe.joined(separator: " ") == shielded)
        #expect(safe.map(HyphenShield.unshielding) == arguments)
    }

    @Test func `an argument keeps its spaces`() {
        #expect(HyphenShield.shielding(["search", "-a \"b c\""]) == ["search", "\u{2212}a \"b c\""])
        #expect(HyphenShield.shielding([]).isEmpty)
    }
}
