import BevakaTestSupport
import Foundation

/// feedparser, the reader of feeds that others are measured by, in a process of its own (Debian: python3-feedparser).
enum FeedReader {
    struct Feed: Decodable {
        struct Entry: Decodable {
            var id: String
            var title: String
            var updated: String
            var link: String?
            var author: String?
        }

        var bozo: Bool
        var problem: String
        var version: String
        var id: String
        var title: String
        var links: [String: String]
        var entries: [Entry]
    }

    static var isInstalled: Bool {
        get async { (try? await run("import feedparser", "")) != nil }
    }

    static func read(_ document: String) async throws -> Feed {
        try await JSONDecoder().decode(Feed.self, from: Data(run(script, document).utf8))
    }

    private static let script = """
        import feedparser, json, sys
        f = feedparser.parse(sys.stdin.buffer.read())
        print(json.dumps({
            "bozo": bool(f.bozo), "problem": str(f.get("bozo_exception", "")), "version": f.version,
            "id": f.feed.get("id", ""), "title": f.feed.get("title", ""),
            "links": {l.rel: l.href for l in f.feed.get("links", [])},
            "entries": [{"id": e.id, "title": e.title, "updated": e.updated, "link": e.get("link"),
                         "author": e.get("author")} for e in f.entries]}))
        """

    struct Failed: Error { var messages: String }

    private static func run(_ script: String, _ input: String) async throws -> String {
        let ending = try await Command("/usr/bin/python3", ["-c", script]).run(input: input)
        guard ending.code == 0 else { throw Failed(messages: ending.messages) }
        return ending.output
    }
}
