import BevakaConfig
import BevakaCore
import BevakaStore
import Foundation
import Synchronization
import Testing

@testable import BevakaPipeline

struct OutboxTests {
    private let seven = TeamBench.seven
    private let team = Team(
        name: "Watch", topics: [TopicID(rawValue: "maritime")], mail: ["a@example.org", "b@example.org"],
        schedule: .immediately(batch: .seconds(0), quiet: nil))

    /// What was handed over, in order.
    private final class Log: Sendable {
        private let lines = Mutex<[String]>([])
        func add(_ line: String) { lines.withLock { $0.append(line) } }
        var all: [String] { lines.withLock { $0 } }
    }

    private func deliver(
        _ bench: TeamBench, at now: Date, log: Log = Log(), _ answer: @escaping @Sendable (String) -> DeliveryOutcome
    ) async throws -> [Outbox.Settled] {
        var dependencies = try bench.dependencies(at: now)
        dependencies.post = { parcel in
            for delivery in parcel.deliveries { log.add("\(delivery.recipient) \(delivery.messageID)") }
            return Dictionary(
                parcel.deliveries.map { ($0.recipient, answer($0.recipient)) }, uniquingKeysWith: { first, _ in first })
        }
        return try await Outbox(settings: bench.settings, dependencies: dependencies).deliver()
    }

    private func bench(_ change: (inout TeamBench) -> Void = { _ in }) async throws -> TeamBench {
        var bench = try await TeamBench(team)
        change(&bench)
        try bench.arrive([TeamBench.item("1")], at: seven)
        _ = try await bench.run(at: seven)
        return bench
    }

    @Test func `what was accepted is sent once`() async throws {
        let bench = try await bench()
        let log = Log()
        let settled = try await deliver(bench, at: seven, log: log) { _ in .accepted("250 OK") }
        #expect(settled.map(\.delivery.state) == [.sent, .sent])
        #expect(log.all.map { $0.prefix(1) } == ["a", "b"])
        #expect(Set(log.all.map { $0.split(separator: " ")[1] }).count == 2)
        #expect(try await deliver(bench, at: seven + 9_000) { _ in .accepted("") }.isEmpty)
    }

    @Test func `one broken address holds up no other, and is tried again with the same Message-ID`() async throws {
        let bench = try await bench()
        let log = Log()
        let first = try await deliver(bench, at: seven, log: log) { to in
            to.hasPrefix("a") ? .uncertain("The connection was lost.") : .accepted("")
        }
        #expect(first.map(\.delivery.state) == [.pending, .sent])
        #expect(try await deliver(bench, at: seven + 299) { _ in .accepted("") }.isEmpty)
        _ = try await deliver(bench, at: seven + 300, log: log) { _ in .accepted("") }
        #expect(log.all.count == 3)
        #expect(log.all[0] == log.all[2])
    }

    @Test func `a server that does not answer is asked once a run`() async throws {
        let bench = try await bench()
        let log = Log()
        _ = try await deliver(bench, at: seven, log: log) { _ in .deferred("No answer.") }
        #expect(log.all.count == 1)
        #expect(try bench.store.outbox(due: seven).map(\.recipient) == ["b@example.org"])
    }

    @Test func `together all recipients have one message`() async throws {
        let bench = try await bench { $0.settings.mail?.together = true }
        let log = Log()
        let settled = try await deliver(bench, at: seven, log: log) { to in
            to.hasPrefix("a") ? .refused("550 No such user.") : .accepted("")
        }
        #expect(Set(log.all.map { $0.split(separator: " ")[1] }).count == 1)
        #expect(settled.map(\.delivery.state) == [.refused, .sent])
        #expect(settled.compactMap(\.warning).count == 1)
    }

    @Test func `a team that is gone from the configuration gets nothing`() async throws {
        var bench = try await bench()
        bench.settings.teams = []
        #expect(try await deliver(bench, at: seven) { _ in .accepted("") }.isEmpty)
    }

    @Test func `attempts come later and later, and end after five days`() async throws {
        var delivery = Delivery(
            id: 1, edition: 1, team: "watch", number: 1, channel: "mail", recipient: "a@example.org", messageID: "<1>",
            state: .pending, attempts: 0, created: seven)
        var now = seven
        var pauses: [Double] = []
        while delivery.state == .pending {
            delivery = RetryRule.settle(delivery, .deferred("Busy."), now: now)
            guard let next = delivery.nextAttempt else { break }
            pauses.append(next.timeIntervalSince(now))
            now = next
        }
        #expect(pauses.prefix(6) == [300, 900, 1_800, 3_600, 7_200, 14_400])
        #expect(pauses.dropFirst(6).allSatisfy { $0 == 14_400 })
        #expect(delivery.state == .expired)
        #expect(now.timeIntervalSince(seven) >= 5 * 86_400)
    }

    @Test func `a server that names a time is not asked before it`() {
        let delivery = Delivery(
            id: 1, edition: 1, team: "watch", number: 1, channel: "json", recipient: "https://chat.example/",
            messageID: "1",
            state: .pending, attempts: 0, created: seven)
        let settled = RetryRule.settle(delivery, .deferred("429", retryAfter: .seconds(4_000)), now: seven)
        #expect(settled.nextAttempt == seven + 4_000)
    }
}
