import Testing

@testable import BevakaPipeline

struct SearchProblemTests {
    private func problem(_ query: String) -> String? {
        SearchProblem.of(query, topics: ["maritime", "energy"], sources: ["Harbour Office", "Networks"])
    }

    @Test func `good queries have none`() {
        for query in ["hamn* AND topic:maritime", "source:harbour OR source:networks", "\"night train\" after:2026-01"]
        {
            #expect(problem(query) == nil, "\(query)")
        }
    }

    @Test func `a query that cannot be read says where`() {
        #expect(
            problem("(hamn")
                == "cannot be read at character 6: the parenthesis of character 1 is never closed; expected \")\"")
        #expect(
            problem(" & ")
                == "cannot be read at character 2: there is no word in it; expected a word with letters or digits")
    }

    @Test func `topics and sources that there are not`() {
        #expect(problem("hamn* NOT (a OR topic:maritme)") == "asks for an unknown topic; did you mean \"maritime\"?")
        #expect(problem("source:\"Harbor Office\"") == "asks for an unknown source; did you mean \"Harbour Office\"?")
    }
}
