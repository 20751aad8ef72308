import BevakaCore
import Testing

struct JSONExpressionTests {
    @Test func `paths have members, indices and all elements`() throws {
        let expression = try JSONExpression("metadata.title[0] | topics[].code|[2].a[0][1]")
        #expect(
            expression.parts == [
                .value([
                    [.member("metadata"), .member("title"), .element(0)],
                    [.member("topics"), .every, .member("code")],
                    [.element(2), .member("a"), .element(0), .element(1)],
                ])
            ])
        #expect(expression.isPath)
    }

    @Test func `braces make a template`() throws {
        let expression = try JSONExpression("https://a.example/{id | ref}/x")
        #expect(
            expression.parts == [
                .text("https://a.example/"), .value([[.member("id")], [.member("ref")]]), .text("/x"),
            ])
        #expect(!expression.isPath)
        #expect(try !JSONExpression("{id}").isPath)
    }

    @Test(arguments: ["", "a..b", ".a", "a.", "a |", "a[", "a[x]", "a[-1]", "a]", "x{a", "x{}", "a[0]b"])
    func `what is no expression is refused`(_ text: String) {
        #expect(throws: JSONExpression.Mistake.self) { try JSONExpression(text) }
    }
}
