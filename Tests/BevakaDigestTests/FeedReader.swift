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

    static let isInstalled = (try? run("import feedparser", "")) != nil

    static func read(_ document: String) throws -> Feed {
        try JSONDecoder().decode(Feed.self, from: Data(run(script, document).utf8))
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

    private static func run(_ script: String, _ input: String) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/python3")
        process.arguments = ["-c", script]
        let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
        (process.standardInput, process.standardOutput, process.standardError) = (stdin, stdout, stderr)
        try process.run()
        try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try stdin.fileHandleForWriting.close()
        let output = stdout.fileHandleForReading.readDataToEndOfFile()
        let messages = stderr.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failed(messages: String(decoding: messages, as: UTF8.self)) }
        return String(decoding: output, as: UTF8.self)
    }
}
