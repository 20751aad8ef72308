import Testing

@testable import BevakaParse

struct JSONParserTests {
    private func text(_ json: String) -> String? {
        var json = json
        return json.withUTF8 { bytes in
            var parser = JSONParser(bytes)
            return parser.parse()?["a"]?.text
        }
    }

    @Test(arguments: [
        (#"{"a":"x"}"#, "x"), (#"{"a":17}"#, "17"), (#"{"a":"å\u00e5\ud83d\ude00"}"#, "åå😀"),
        (#"{"a":"\ud83d!"}"#, "\u{FFFD}!"),
        (#"{"a":"x",}"#, "x"), (#"{"a":"x"#, "x"), ("{\"a\":\"x\u{01}y\"}", "x y"), ("// c\n{\"a\":\"x\"}", "x"),
        (#"{a:1}"#, "1"), (#"{'a': "x"}"#, "x"), (#"{'b"': 2, a_1: 3, a: "x"}"#, "x"),
        (#"{"a":"1","a":"2"}"#, "1"), (#"{"b":{"a":1},"a":"\"\/\n"}"#, "\"/"),
    ])
    func `a value is read, its slips forgiven`(json: String, expected: String) {
        #expect(text(json) == expected)
    }

    @Test(arguments: ["", "{a 1}", "{:1}", "{(a):1}", "{\"a\" 1}", "[", "nul", "x"])
    func `what is no JSON has no value`(json: String) {
        #expect(text(json) == nil)
    }
}
