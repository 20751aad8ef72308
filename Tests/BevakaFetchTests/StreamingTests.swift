import BevakaCore
import BevakaFetch
import BevakaTestSupport
import Testing

/// Documents that are read while they arrive, against a server that says when the rest comes.
struct StreamingTests {
    private static let limits = Limits(totalTimeout: .seconds(600), lowSpeedTime: .seconds(600), documentBytes: 1 << 20)
    /// Larger than what is handed over whole, and no multiple of it.
    private static let large = Array(
        ("<rss version=\"2.0\"><channel><title>Quays</title><item><title>"
            + String(repeating: "all quiet on the quay ", count: 20_000) + "</title></item></channel></rss>").utf8)

    private func ask(
        _ url: String, with record: RecordingReader.Record, limits: Limits = Self.limits, bodyHash: String? = nil,
        fetcher: Fetcher? = nil
    ) async throws -> FetchedDocument {
        let source = testSource(url, limits: limits)
        let fetcher = fetcher ?? testFetcher([source])
        let documents = fetcher.documents(
            for: [FetchRequest(source: source, bodyHash: bodyHash)], makeReader: Self.maker(record),
            clock: { testNow })
        var answer: FetchedDocument?
        for await document in documents { answer = document }
        return try #require(answer)
    }

    private static func maker(_ record: RecordingReader.Record) -> StreamingReaderMaker {
        { head in
            record.note { $0.heads.append(head) }
            return RecordingReader(record)
        }
    }

    private static func read(_ document: FetchedDocument) throws -> Feed {
        try #require(document.reading).get()
    }

    @Test func `a large document is read before its end has come`() async throws {
        let record = RecordingReader.Record()
        let server = try TestServer([
            "/feed": { connection in
                connection.head(
                    "200 OK", ["Content-Length: \(Self.large.count)", "Content-Type: text/xml; charset=utf-8"])
                connection.send(Array(Self.large[..<300_000]))
                // The rest is for those who have read the beginning.
                record.firstArrival.holdThread()
                connection.send(Array(Self.large[300_000...]))
            }
        ])
        let answer = try await ask(server.url("/feed"), with: record)
        #expect(answer.outcome == .fetched && answer.problem == nil)
        #expect(try Self.read(answer).title == "\(Self.large.count)")
        #expect(answer.body.isEmpty && answer.bytes == Self.large.count)
        #expect(answer.bodyHash?.hasPrefix(StableContent.hash(of: Self.large) + "-") == true)
        #expect(record.finished == [Self.large.count] && record.document == Self.large)
        #expect(record.arrived == record.arrived.sorted() && record.arrived.count > 1)
        let head = try #require(record.heads.first)
        #expect(record.heads.count == 1)
        #expect(head.url == server.url("/feed") && head.source.name == server.url("/feed"))
        #expect(head.contentType == "text/xml; charset=utf-8")
    }

    @Test func `a usual document is handed over whole`() async throws {
        let record = RecordingReader.Record()
        let body = "<rss>\(String(repeating: "quay ", count: 30_000))</rss>"
        let server = try TestServer(["/feed": { $0.respond("200 OK", body: body) }])
        let answer = try await ask(server.url("/feed"), with: record)
        #expect(answer.reading == nil && answer.body == Array(body.utf8))
        #expect(record.heads.isEmpty)
    }

    @Test func `without a reader a large document is handed over whole`() async throws {
        let server = try TestServer(["/feed": { $0.respond("200 OK", bytes: Self.large) }])
        let unread = try await BevakaFetchTests.ask(server.url("/feed"), limits: Self.limits)
        #expect(unread.reading == nil && unread.body == Self.large)

        let source = testSource(server.url("/feed"), limits: Self.limits)
        let documents = testFetcher([source]).documents(
            for: [FetchRequest(source: source)], makeReader: { _ in nil }, clock: { testNow })
        for await document in documents {
            #expect(document.reading == nil && document.body == Self.large)
            #expect(document.bodyHash == unread.bodyHash)
        }
    }

    @Test func `what is no feed is a problem of its reading, not of its fetching`() async throws {
        let record = RecordingReader.Record()
        let server = try TestServer(["/x": { $0.respond("200 OK", bytes: Array(repeating: 0x78, count: 300_000)) }])
        let answer = try await ask(server.url("/x"), with: record)
        #expect(answer.outcome == .fetched && answer.problem == nil)
        #expect(throws: FeedProblem(.not_a_feed, "It is all x.")) { try Self.read(answer) }
    }

    @Test func `an error page of any length is not read`() async throws {
        let record = RecordingReader.Record()
        let server = try TestServer(["/error": { $0.respond("500 Oops", bytes: Self.large) }])
        let answer = try await ask(server.url("/error"), with: record)
        #expect(answer.outcome == .failed && answer.problem?.kind == .http_status)
        #expect(record.heads.isEmpty)
    }

    @Test func `a redirect names the address that answers`() async throws {
        let record = RecordingReader.Record()
        let server = try TestServer([
            "/old": { $0.respond("301 Moved Permanently", ["Location: /new"], body: "") },
            "/new": { $0.respond("200 OK", bytes: Self.large) },
        ])
        let answer = try await ask(server.url("/old"), with: record)
        #expect(record.heads.map(\.url) == [server.url("/new")])
        #expect(answer.permanentURL == server.url("/new"))
    }

    /// Each sends more than is handed over whole before it goes wrong.
    @Test(
        arguments: [
            Misbehaviour("closes in the middle", .failed, .truncated) {
                $0.head("200 OK", ["Content-Length: \(large.count)"])
                $0.send(Array(large[..<300_000]))
            },
            Misbehaviour("resets in the middle", .failed, .truncated) {
                $0.head("200 OK", ["Content-Length: \(large.count)"])
                $0.send(Array(large[..<300_000]))
                $0.reset()
            },
            Misbehaviour("ends within a chunk", .failed, .truncated) {
                $0.head("200 OK", ["Transfer-Encoding: chunked"])
                $0.send(Array("\(String(large.count, radix: 16))\r\n".utf8) + large[..<300_000])
            },
            Misbehaviour("sends without end", .failed, .too_large, says: "1 MiB") {
                $0.head("200 OK")
                $0.flood(Samples.rss())
            },
            Misbehaviour("sends a gzip bomb", .failed, .too_large, says: "unpacked") {
                $0.head("200 OK", ["Content-Encoding: gzip"])
                $0.send(Samples.bomb)
            },
            Misbehaviour("damages its compression late", .failed, .encoding) {
                var packed = Samples.gzip(large)
                packed[packed.count - 6] ^= 0x40
                $0.respond("200 OK", ["Content-Encoding: gzip"], bytes: packed)
            },
            Misbehaviour("sends a part that was not asked for", .failed, .truncated, says: "206") {
                $0.respond("206 Partial Content", bytes: large)
            },
        ])
    func `a document without its end is thrown away`(misbehaviour: Misbehaviour) async throws {
        let record = RecordingReader.Record()
        let server = try TestServer(["/feed": misbehaviour.script])
        let answer = try await ask(server.url("/feed"), with: record, bodyHash: "known")
        #expect(answer.outcome == misbehaviour.outcome)
        #expect(answer.problem?.kind == misbehaviour.kind)
        #expect(misbehaviour.says.isEmpty || answer.problem?.message.contains(misbehaviour.says) == true)
        #expect(answer.body.isEmpty && answer.reading == nil && answer.bodyHash == "known")
    }

    @Test func `of a document that breaks off nothing is finished`() async throws {
        let record = RecordingReader.Record()
        let server = try TestServer([
            "/feed": {
                $0.head("200 OK", ["Content-Length: \(Self.large.count)"])
                $0.send(Array(Self.large[..<300_000]))
                record.firstArrival.holdThread()
            }
        ])
        let answer = try await ask(server.url("/feed"), with: record)
        #expect(answer.problem?.kind == .truncated)
        #expect(record.finished.isEmpty)
        #expect(record.thrownAway == 1)
    }

    @Test func `a stalled document runs into its time limit`() async throws {
        let record = RecordingReader.Record()
        let server = try TestServer([
            "/feed": {
                $0.head("200 OK", ["Content-Length: \(Self.large.count)"])
                $0.send(Array(Self.large[..<300_000]))
                $0.hang()
            }
        ])
        let limits = Limits(totalTimeout: .seconds(5), documentBytes: 1 << 20)
        let answer = try await ask(server.url("/feed"), with: record, limits: limits)
        #expect(answer.problem?.kind == .timeout)
        #expect(record.finished.isEmpty && record.thrownAway == 1)
    }

    @Test func `a large document cut off inside its compression is read and not remembered`() async throws {
        let record = RecordingReader.Record()
        let cut = Array(Self.large.dropLast(30))
        let server = try TestServer([
            "/feed": { $0.respond("200 OK", ["Content-Encoding: gzip", "ETag: \"1\""], bytes: Samples.gzip(cut)) }
        ])
        let answer = try await ask(server.url("/feed"), with: record)
        #expect(answer.outcome == .fetched && answer.problem?.kind == .truncated)
        #expect(try Self.read(answer).title == "\(cut.count)")
        #expect(answer.validators.isEmpty && answer.bodyHash == nil)
    }

    @Test func `a large document that is the same as last time is not read`() async throws {
        let record = RecordingReader.Record()
        let again = RecordingReader.Record()
        let server = try TestServer(["/feed": { $0.respond("200 OK", ["ETag: \"2\""], bytes: Self.large) }])
        let first = try await ask(server.url("/feed"), with: record)
        let second = try await ask(server.url("/feed"), with: again, bodyHash: first.bodyHash)
        #expect(second.outcome == .unchanged)
        #expect(second.body.isEmpty && second.reading == nil && second.bytes == Self.large.count)
        #expect(second.bodyHash == first.bodyHash && second.validators.etag == "\"2\"")
        #expect(record.finished.count == 1 && again.arrived.isEmpty && again.finished.isEmpty)
        // As it was remembered before beginnings were.
        let whole = first.bodyHash?.split(separator: "-").first.map(String.init)
        let third = try await ask(server.url("/feed"), with: again, bodyHash: whole)
        #expect(third.outcome == .unchanged && again.finished.isEmpty)
    }

    @Test func `a large document that differs only in its end is read at its end`() async throws {
        let record = RecordingReader.Record()
        let server = try TestServer(["/feed": { $0.respond("200 OK", bytes: Self.large) }])
        var other = Self.large
        other.replaceSubrange(300_000..<300_010, with: "ships ahoy".utf8)
        let changed = try TestServer(["/feed": { [other] in $0.respond("200 OK", bytes: other) }])
        let first = try await ask(server.url("/feed"), with: record)
        let again = RecordingReader.Record()
        let second = try await ask(changed.url("/feed"), with: again, bodyHash: first.bodyHash)
        #expect(second.outcome == .fetched && second.bodyHash != first.bodyHash)
        #expect(again.arrived.isEmpty && again.document == other)
        #expect(try Self.read(second).title == "\(other.count)")
    }

    @Test func `a document that drips is in nobody's way`() async throws {
        let record = RecordingReader.Record()
        let gate = Gate()
        let server = try TestServer([
            "/drips": {
                $0.head("200 OK", ["Content-Length: \(Self.large.count)"])
                $0.send(Array(Self.large[..<300_000]))
                gate.holdThread()
                $0.send(Array(Self.large[300_000...]))
            },
            "/flows": { $0.respond("200 OK", bytes: Self.large) },
        ])
        // More of them than there are threads to read on.
        let dripping = (0..<16).map { testSource(server.url("/drips"), name: "drips \($0)", limits: Self.limits) }
        let flowing = (0..<16).map { testSource(server.url("/flows"), name: "flows \($0)", limits: Self.limits) }
        let fetcher = testFetcher(dripping + flowing)
        let documents = fetcher.documents(
            for: (dripping + flowing).map { FetchRequest(source: $0) }, makeReader: Self.maker(record),
            clock: { testNow })
        var order: [String] = []
        for await document in documents {
            order.append(String(document.source.name.prefix(5)))
            #expect(document.reading != nil)
            if order.count == flowing.count { gate.open() }
        }
        #expect(order == Array(repeating: "flows", count: 16) + Array(repeating: "drips", count: 16))
    }

    @Test func `many large documents at once are all read`() async throws {
        let body = Array(("<rss>" + String(repeating: "all quiet on the quay ", count: 300_000) + "</rss>").utf8)
        let record = RecordingReader.Record()
        let server = try TestServer(["/large": { $0.respond("200 OK", bytes: body) }])
        let limits = Limits(totalTimeout: .seconds(600), lowSpeedTime: .seconds(600))
        let sources = (0..<24).map { testSource(server.url("/large"), name: "\($0)", limits: limits) }
        let documents = testFetcher(sources).documents(
            for: sources.map { FetchRequest(source: $0) }, makeReader: Self.maker(record), clock: { testNow })
        var titles: [String?] = []
        for await document in documents { titles.append(try Self.read(document).title) }
        #expect(titles == Array(repeating: "\(body.count)", count: 24))
    }

    @Test func `a cancelled pass ends a reading on its way`() async throws {
        let record = RecordingReader.Record()
        let server = try TestServer([
            "/feed": {
                $0.head("200 OK", ["Content-Length: \(Self.large.count)"])
                $0.send(Array(Self.large[..<300_000]))
                $0.hang()
            }
        ])
        let limits = Limits(totalTimeout: .seconds(600), lowSpeedTime: .seconds(600))
        let source = testSource(server.url("/feed"), limits: limits)
        let documents = testFetcher([source]).documents(
            for: [FetchRequest(source: source)], makeReader: Self.maker(record), clock: { testNow })
        let asking = Task {
            var count = 0
            for await _ in documents { count += 1 }
            return count
        }
        await record.firstArrival.passed()
        asking.cancel()
        #expect(await asking.value == 0)
        await record.firstThrownAway.passed()
        #expect(record.finished.isEmpty)
    }
}
