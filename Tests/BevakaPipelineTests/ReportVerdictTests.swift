import BevakaCore
import BevakaPipeline
import FoundationEssentials
import Testing

struct ReportVerdictTests {
    func report(_ entries: [RunReport.FeedEntry]) -> RunReport {
        var report = RunReport(started: Date(timeIntervalSince1970: 0))
        report.feeds = entries
        return report
    }

    func entry(_ name: String, _ outcome: FetchOutcome, status: Int? = nil, _ kind: FeedProblem.Kind? = nil)
        -> RunReport.FeedEntry
    {
        .init(
            name: name, url: "https://\(name).example/", outcome: outcome, status: status,
            problem: kind.map { FeedProblem($0, "what happened") })
    }

    @Test func `a source is warned of when it newly fails, and only then`() {
        let report = report([
            entry("a", .failed, .timeout), entry("b", .failed, status: 500, .http_status),
            entry("c", .fetched, status: 200),
        ])
        let verdict = ReportVerdict(report, failingBefore: ["a"])
        #expect(verdict.warnings == ["b: what happened (https://b.example/)"])
        #expect(verdict.failure == nil)
    }

    @Test func `no answer from any source ends with 69 and a sentence that helps`() {
        let report = report([entry("a", .failed, .dns), entry("b", .failed, .connect), entry("c", .not_due)])
        let verdict = ReportVerdict(report, failingBefore: [])
        let failure = verdict.failure
        #expect(verdict.warnings.isEmpty, "one sentence, not one a source")
        #expect(failure?.code == .noSourceReached)
        #expect(failure?.message.contains("make demo") == true)
        #expect(failure?.message.contains("2 asked") == true)
    }

    @Test func `an error page is an answer`() {
        let report = report([entry("a", .failed, .dns), entry("b", .failed, status: 503, .http_status)])
        #expect(ReportVerdict(report, failingBefore: []).failure == nil)
    }

    @Test func `nothing due is no failure`() {
        #expect(ReportVerdict(report([entry("a", .not_due)]), failingBefore: []).failure == nil)
    }

    @Test func `the report writes null for what is not known`() {
        var report = report([entry("a", .not_due)])
        report.finished = Date(timeIntervalSince1970: 60)
        #expect(
            report.json
                == #"{"editions":[],"feeds":[{"bytes":0,"items":0,"milliseconds":0,"name":"a","new":0,"outcome":"not_due","problem":null,"status":null,"updated":0,"url":"https://a.example/"}],"finished":"1970-01-01T00:01:00Z","items":{"new":0,"stories":0,"updated":0},"started":"1970-01-01T00:00:00Z"}"#
        )
    }
}
