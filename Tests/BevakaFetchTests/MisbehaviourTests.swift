import BevakaCore
import BevakaFetch
import Testing

/// Everything that can go wrong, all of it at once among sources that are well.
struct MisbehaviourTests {
    @Test func `every source gets its own answer and harms no other`() async throws {
        let cases = Misbehaviour.all
        var scripts: [String: TestServer.Script] = [:]
        // Made before the clock of any source runs.
        #expect(Samples.packedBomb.count > Samples.bomb.count)
        for (number, misbehaviour) in cases.enumerated() { scripts["/\(number)"] = misbehaviour.script }
        for number in 0..<20 {
            scripts["/good\(number)"] = { $0.respond("200 OK", body: Samples.rss(title: "Good \(number)")) }
        }
        for depth in 1...8 {
            let chain = cases.firstIndex { $0.name == "redirects without end" } ?? 0
            scripts["/\(chain)" + String(repeating: "x", count: depth)] = cases[chain].script
        }
        let server = try TestServer(scripts)
        let bad = cases.indices.map { testSource(server.url("/\($0)"), name: "\($0)") }
        let good = (0..<20).map { testSource(server.url("/good\($0)"), name: "good\($0)") }
        let answers = await ask((bad + good).shuffled().map { FetchRequest(source: $0) })

        #expect(answers.count == cases.count + 20)
        for (number, misbehaviour) in cases.enumerated() {
            let answer = try #require(answers["\(number)"])
            #expect(
                answer.outcome == misbehaviour.outcome, "\(misbehaviour.name): \(String(describing: answer.problem))")
            #expect(
                answer.problem?.kind == misbehaviour.kind, "\(misbehaviour.name): \(String(describing: answer.problem))"
            )
            let message = answer.problem?.message ?? ""
            #expect(message.contains(misbehaviour.says), "\(misbehaviour.name): \(message)")
            #expect(
                message.isEmpty || message.contains("127.0.0.1") || message.contains("redirect"),
                "names the host: \(message)")
            #expect(answer.body.isEmpty == (misbehaviour.outcome != .fetched), "\(misbehaviour.name)")
        }
        for number in 0..<20 {
            #expect(answers["good\(number)"]?.body == Array(Samples.rss(title: "Good \(number)").utf8))
        }
    }

    @Test func `at least 45 kinds of misbehaviour are played`() {
        #expect(Misbehaviour.all.count - Misbehaviour.fine.count >= 45)
        #expect(Set(Misbehaviour.all.map(\.name)).count == Misbehaviour.all.count)
    }
}
