import BevakaTestSupport
import Foundation
import Testing

struct ProgramTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test func `it tells its version and its commands`() async throws {
        #expect(try await Program.run(["--version"]).output.contains("."))
        let help = try await Program.run(["--help"])
        #expect(help.code == 0)
        for command in ["run", "digest", "sources", "check", "parse", "annotate", "evaluate", "export"] {
            #expect(help.output.contains("  \(command) "), "no \(command)")
        }
    }

    @Test func `a misspelt option is a usage error`() async throws {
        let ending = try await Program.run(["run", "--froce"])
        #expect(ending.code == 64)
        #expect(ending.messages.contains("--froce"))
    }

    @Test func `all mistakes of feeds.yml are listed before anything is fetched`() async throws {
        let file = try folder.write(
            """
            language: se
            feeds:
              - name: A
                url: ftp://a.example/
                wieght: 2
            """, to: "feeds.yml")
        let ending = try await Program.run(["run", "--config", file])
        #expect(ending.code == 78)
        #expect(ending.output.isEmpty)
        for place in ["feeds.yml:1:", "feeds.yml:4:", "feeds.yml:5:", "weight"] {
            #expect(ending.messages.contains(place), "\(place) is not in: \(ending.messages)")
        }
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/Cache"))
    }

    @Test func `without a configuration the places looked at are named`() async throws {
        let ending = try await Program.run(["run"], in: folder.path)
        #expect(ending.code == 78)
        #expect(ending.messages.contains("feeds.yml") && ending.messages.contains("--config"))
    }

    @Test func `check sums up a right configuration`() async throws {
        _ = try folder.write("feeds: [{url: \"https://a.example/feed\"}]", to: "feeds.yml")
        let ending = try await Program.run(["check"], in: folder.path)
        #expect(ending.code == 0, "\(ending.messages)")
        #expect(ending.output.contains("1 source"))
    }

    @Test func `a source that nobody answers for ends with 69 and one sentence`() async throws {
        _ = try folder.write("feeds: [{name: Down, url: \"http://127.0.0.1:1/feed\"}]", to: "feeds.yml")
        let ending = try await Program.run(["run", "--report", "json"], in: folder.path)
        #expect(ending.code == 69)
        #expect(ending.messages.split(separator: "\n").count == 1)
        #expect(ending.messages.contains("make demo"))
        #expect(ending.output.contains(#""outcome":"failed""#) && ending.output.contains(#""kind":"connect""#))
        #expect(FileManager.default.fileExists(atPath: folder.path + "/Cache/site/index.html"))
    }

    @Test func `a cache that cannot be made ends with 73`() async throws {
        _ = try folder.write("feeds: [{name: Down, url: \"http://127.0.0.1:1/feed\"}]", to: "feeds.yml")
        let ending = try await Program.run(["run", "--cache", folder.path + "/feeds.yml/Cache"], in: folder.path)
        #expect(ending.code == 73)
        #expect(ending.messages.contains("--cache"))
    }

    @Test func `a name that no source has is refused with the near ones`() async throws {
        _ = try folder.write("feeds: [{name: CPMR, url: \"http://127.0.0.1:1/feed\"}]", to: "feeds.yml")
        let ending = try await Program.run(["run", "--only", "cpm"], in: folder.path)
        #expect(ending.code == 64)
        #expect(ending.messages.contains("\"CPMR\""))
    }

    @Test func `parse turns a feed into JSON and refuses what is none with 65 and one line`() async throws {
        let feed =
            "<rss version=\"2.0\"><channel><title>T</title><item><guid>1</guid><title>R&amp;D</title></item></channel></rss>"
        let good = try await Program.run(["parse", "-"], input: feed)
        #expect(good.code == 0)
        #expect(good.output.contains("\"title\":\"R&D\""), "\(good.output)")
        let bad = try await Program.run(["parse", "-"], input: "<html><body>hello</body></html>")
        #expect(bad.code == 65)
        #expect(bad.output.isEmpty && bad.messages.split(separator: "\n").count == 1)
    }

    @Test func `annotate answers a line for a line and names the line it cannot read`() async throws {
        let lines =
            #"{"id":"1","title":"Ny järnvägsutbyggnad i stomnätet TEN-T","text":"Regeringen satsar på järnvägen."}"#
        let ending = try await Program.run(["annotate"], input: lines + "\n\n" + "no json\n", in: folder.path)
        #expect(ending.code == 65)
        #expect(ending.output.contains(#""id":"transport""#) && ending.output.contains(#""language":"sv""#))
        #expect(ending.messages.contains("line 3"))
    }
}
