import BevakaCore
import BevakaParse
import Testing

/// A document that is read while it arrives says what the whole says, wherever its pieces end.
struct FeedStreamTests {
    /// What becomes of the document when it comes in pieces that end at these places.
    private func outcome(_ document: [UInt8], piecesEndingAt ends: some Sequence<Int>, _ context: ParseContext)
        -> Result<Feed, FeedProblem>
    {
        var stream = FeedStream(context: context)
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: document.count, alignment: 1)
        defer { memory.deallocate() }
        memory.copyBytes(from: document)
        for end in ends { stream.read(UnsafeRawBufferPointer(rebasing: memory[..<end])) }
        do throws(FeedProblem) {
            return .success(try stream.finish(UnsafeRawBufferPointer(memory)))
        } catch {
            return .failure(error)
        }
    }

    private func whole(_ document: [UInt8], _ context: ParseContext) -> Result<Feed, FeedProblem> {
        do throws(FeedProblem) {
            return .success(try FeedParser.parse(document, context: context))
        } catch {
            return .failure(error)
        }
    }

    @Test(arguments: Fixture.all)
    func `a document that arrives in pieces says the same`(fixture: Fixture) throws {
        let context = try fixture.context()
        let expected = whole(fixture.document, context)
        for size in [1, 7, 1_000, 1_024] {
            let ends = stride(from: size, through: fixture.document.count, by: size)
            #expect(outcome(fixture.document, piecesEndingAt: ends, context) == expected, "in pieces of \(size)")
        }
    }

    /// Larger than what is read at once, and cut everywhere near those places too.
    @Test(arguments: Fixture.all)
    func `a long document that arrives in pieces says the same`(fixture: Fixture) throws {
        let context = try fixture.context()
        let document = Self.lengthened(fixture.document, to: 70_000)
        let expected = whole(document, context)
        var numbers = SeededNumbers(seed: UInt64(document.count))
        for _ in 0..<2 {
            let ends = (0..<12).map { _ in numbers.next(below: document.count + 1) }.sorted()
            #expect(outcome(document, piecesEndingAt: ends, context) == expected, "in pieces ending at \(ends)")
        }
        let block = 32 << 10
        let nearBlocks = [block - 1, block, block + 1, 2 * block - 1, 2 * block + 1].filter { $0 <= document.count }
        #expect(outcome(document, piecesEndingAt: nearBlocks, context) == expected)
    }

    /// Each byte by itself, where a document goes wrong: damaged marks, cut characters, mixed encodings.
    @Test(arguments: Fixture.all)
    func `a document damaged on its way says the same`(fixture: Fixture) throws {
        let context = try fixture.context()
        var numbers = SeededNumbers(seed: UInt64(fixture.document.count))
        for _ in 0..<6 where !fixture.document.isEmpty {
            var document = fixture.document
            for _ in 0...numbers.next(below: 3) {
                document[numbers.next(below: document.count)] = UInt8(numbers.next(below: 256))
            }
            document.removeLast(numbers.next(below: document.count) / 4)
            let expected = whole(document, context)
            #expect(
                outcome(document, piecesEndingAt: stride(from: 1, through: document.count, by: 13), context) == expected
            )
        }
    }

    @Test func `a document beyond the limit is refused`() {
        let document = Array("<rss><channel><title>\(String(repeating: "x", count: 200))</title></channel></rss>".utf8)
        let context = ParseContext(limits: Limits(documentBytes: 100))
        guard case .failure(let problem) = outcome(document, piecesEndingAt: [100], context) else {
            Issue.record("the stream took it")
            return
        }
        #expect(problem.kind == .too_large)
    }

    /// The document with its middle repeated, so that it stays what it is.
    private static func lengthened(_ document: [UInt8], to count: Int) -> [UInt8] {
        guard document.count > 64 else { return document }
        let middle = document.count / 2
        let filling = document[middle...].prefix(min(2_000, document.count - middle - 1))
        var longer = Array(document[..<middle])
        while longer.count < count { longer += filling }
        return longer + document[middle...]
    }
}

/// Numbers that look random and are the same in every run (a linear congruential generator, Knuth's constants).
private struct SeededNumbers {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next(below limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % max(1, limit)
    }
}
