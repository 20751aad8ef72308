import BevakaCore
import BevakaDeliver
import BevakaTestSupport
import Testing

struct SiteWriterTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test func `folders are made, and only changed files are written again`() throws {
        let site = SiteWriter(root: folder.path + "/Cache/site")
        let page = SiteFile(path: "index.html", content: "<p>a")
        let topic = SiteFile(path: "topics/energy.atom", content: "<feed/>")
        #expect(try site.write([page, topic]) == 2)
        #expect(try site.write([page, SiteFile(path: topic.path, content: "<feed></feed>")]) == 1)
        #expect(try folder.read("Cache/site/topics/energy.atom") == "<feed></feed>")
        #expect(site.names(in: "topics", ending: ".atom") == ["energy"])
        #expect(site.names(in: "none", ending: ".atom").isEmpty)
    }

    @Test func `a file where a folder should be is refused with 73`() throws {
        _ = try folder.write("", to: "Cache")
        let failure = #expect(throws: RunFailure.self) {
            try SiteWriter(root: folder.path + "/Cache/site").write([SiteFile(path: "index.html", content: "")])
        }
        #expect(failure?.code == .cannotCreate)
    }
}
