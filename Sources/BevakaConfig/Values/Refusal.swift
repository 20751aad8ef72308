/// Why a value is none of its kind: what was expected, and what was probably meant.
struct Refusal: Error, Hashable, Sendable {
    var expected: String
    var suggestion: String?
    /// True when the value holds a secret, so that messages must not repeat it.
    var hidesValue: Bool

    init(_ expected: String, suggestion: String? = nil, hidesValue: Bool = false) {
        self.expected = expected
        self.suggestion = suggestion
        self.hidesValue = hidesValue
    }
}
