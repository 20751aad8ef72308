import BevakaCore
import BevakaFetch
import Testing

/// Everything that can go wrong, all of it at once among sources that are well.
struct MisbehaviourTests {
    @Test func `every source gets its own answer, harms no other and is read when it is well again`() async throws {
        // Made before the clock of any source runs.
        #expect(Samples.packedBomb.count > Samples.bomb.count)
        let servers = try await MisbehavingServers(Misbehaviour.all)
        let good = try TestServer(
            Dictionary(
                uniqueKeysWithValues: (0..<20).map { number in
                    ("/\(number)", { @Sendable in $0.respond("200 OK", body: Self.goodNews(number)) })
                }))
        let sources = servers.cases.enumerated().map { number, misbehaviour in
            testSource(servers.url(number), name: "\(number)", limits: misbehaviour.limits)
        }
        let goodSources = (0..<20).map { testSource(good.url("/\($0)"), name: "good\($0)") }
        let fetcher = testFetcher(sources + goodSources, caBundle: servers.authority)
        let answers = await ask((sources + goodSources).shuffled().map { FetchRequest(source: $0) }, with: fetcher)

        #expect(answers.count == servers.cases.count + 20)
        for (number, misbehaviour) in servers.cases.enumerated() {
            check(try #require(answers["\(number)"]), misbehaviour)
        }
        for number in 0..<20 {
            #expect(answers["good\(number)"]?.body == Array(Self.goodNews(number).utf8))
        }

        servers.makeWell()
        let again = sources.map { source in
            FetchRequest(
                source: testSource(source.url, name: source.name),
                validators: answers[source.name]?.validators ?? Validators(),
                bodyHash: answers[source.name]?.bodyHash)
        }
        let healed = await ask(again, with: fetcher)
        for (number, misbehaviour) in servers.cases.enumerated() {
            let answer = try #require(healed["\(number)"])
            #expect(answer.problem == nil, "\(misbehaviour.name): \(String(describing: answer.problem))")
            #expect(answer.body == Array(MisbehavingServers.news(number).utf8), "\(misbehaviour.name)")
        }
    }

    @Test func `at least 100 kinds of misbehaviour are played`() {
        #expect(Misbehaviour.all.count { $0.kind != nil } >= 100)
        #expect(Set(Misbehaviour.all.map(\.name)).count == Misbehaviour.all.count)
    }

    private static func goodNews(_ number: Int) -> String { Samples.rss(title: "Good \(number)") }

    private func check(_ answer: FetchedDocument, _ misbehaviour: Misbehaviour) {
        let seen = "\(misbehaviour.name): \(String(describing: answer.problem))"
        let message = answer.problem?.message ?? ""
        #expect(answer.outcome == misbehaviour.outcome, "\(seen)")
        #expect(answer.problem?.kind == misbehaviour.kind, "\(seen)")
        #expect(message.contains(misbehaviour.says), "\(seen)")
        #expect(
            message.isEmpty || message.contains("127.0.0.1") || message.contains("redirect"), "names the host: \(seen)")
        #expect(answer.body.isEmpty == (misbehaviour.outcome != .fetched), "\(misbehaviour.name)")
    }
}
