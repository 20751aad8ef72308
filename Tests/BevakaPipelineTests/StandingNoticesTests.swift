import BevakaConfig
import BevakaCore
import BevakaStore
import Foundation
import Testing

@testable import BevakaPipeline

struct StandingNoticesTests {
    private let seven = TeamBench.seven

    private func news(_ bench: TeamBench, _ troubles: [String] = [], at now: Date) throws -> [String] {
        try StandingNotices(settings: bench.settings, store: bench.store).news(troubles: troubles, now: now)
    }

    private func notice(at line: Int) -> ConfigurationNotice {
        ConfigurationNotice(.exclusion, at: "feeds.yml:\(line):3", "the team \"T\": match: -a leaves out what has it")
    }

    @Test func `what a hyphen means now is said once, in the first run of an archive that knew it otherwise`()
        async throws
    {
        var bench = try await TeamBench()
        bench.settings.notices = [notice(at: 4)]
        #expect(try news(bench, at: seven).isEmpty)
        let older = try await TeamBench()
        try older.store.keep(notices: [type(of: older.store).hyphensMeantNothing], now: seven)
        bench = older
        bench.settings.notices = [notice(at: 4)]
        #expect(try news(bench, at: seven) == ["feeds.yml:4:3: the team \"T\": match: -a leaves out what has it"])
        bench.settings.notices = [notice(at: 9)]
        #expect(try news(bench, at: seven + 900).isEmpty)
        #expect(try news(bench, at: seven + 9 * 86_400).isEmpty)
    }

    @Test func `a trouble is said once a day while it stands, and at once when it comes back`() async throws {
        let bench = try await TeamBench()
        #expect(try news(bench, ["a", "b"], at: seven) == ["a", "b"])
        #expect(try news(bench, ["a", "b", "c"], at: seven + 900) == ["c"])
        #expect(try news(bench, ["a"], at: seven + 86_400) == ["a"])
        #expect(try news(bench, at: seven + 87_300).isEmpty)
        #expect(try news(bench, ["a"], at: seven + 88_200) == ["a"])
    }
}
