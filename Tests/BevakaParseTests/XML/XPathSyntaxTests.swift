import BevakaParse
import Testing

struct XPathSyntaxTests {
    @Test(arguments: [
        "//article", ".//h2 | .//h3", "normalize-space(.//p[1])", "//li[.//time][position() < 9]", "@href",
    ])
    func `XPath 1_0 is taken`(_ expression: String) {
        #expect(XPathSyntax.problem(in: expression) == nil)
    }

    @Test(arguments: ["", "//", "//[", "article[", "'open", "a b", "//a[@x=]", "h2.title >"])
    func `what is no XPath is told`(_ expression: String) {
        #expect(XPathSyntax.problem(in: expression) != nil)
    }

    @Test func `the place is in the sentence`() {
        #expect(XPathSyntax.problem(in: "//a[@x=") == "it ends too early")
        #expect(XPathSyntax.problem(in: "a b")?.contains("b") == true)
    }
}
