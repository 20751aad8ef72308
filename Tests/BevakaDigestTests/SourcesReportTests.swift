import BevakaCore
import Foundation
import Testing

@testable import BevakaDigest

struct SourcesReportTests {
    private func report(_ format: SourcesReport.Format, _ sources: [SourceHealth] = Sample.sources) throws -> String {
        try SourcesReport(DigestRoom()).render(
            sources, format: format, language: .english, timeZone: Sample.stockholm, now: Sample.now)
    }

    @Test func `the table has a line for each source and the totals`() throws {
        let lines = try report(.table).split(separator: "\n")
        #expect(lines.count == 1 + 6 + 1)
        #expect(lines[0].hasPrefix("Source              Last read         Last new item     Next check"))
        #expect(lines[3].hasSuffix("failing since 2026-11-21 06:15: the time limit passed"))
        #expect(lines[7] == "6 sources, 1 failing, 1 silent, 1 removed, 1 not read yet.")
    }

    @Test func `without sources the table has only its head`() throws {
        #expect(try report(.table, []).hasSuffix("0 sources.\n"))
        #expect(try report(.json, []) == "[\n\n]\n")
    }

    @Test func `the JSON names the state of each source`() throws {
        let data = Data(try report(.json).utf8)
        let sources = try #require(JSONSerialization.jsonObject(with: data) as? [[String: Any]])
        #expect(sources.map { $0["state"] as? String } == ["read", "read", "failing", "stale", "gone", "never"])
        #expect(sources[2]["failing_since"] as? String == "2026-11-21T05:15:00Z")
        #expect((sources[2]["problem"] as? [String: String])?["kind"] == "timeout")
        #expect(sources[0]["rhythm_seconds"] as? Int == 172_800)
    }
}
