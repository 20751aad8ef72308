import BevakaConfig
import BevakaCore
import FoundationEssentials
import Testing

@testable import BevakaPipeline

/// Who is asked in a pass, and with which conditions.
struct DueSourcesTests {
    private static let now = Date(timeIntervalSince1970: 1_795_000_000)
    private static let ports = Source(name: "Ports", url: "https://ports.example/feed")
    private static let rail = Source(name: "Rail", url: "https://rail.example/feed")

    private func health(_ change: (inout SourceHealth) -> Void = { _ in }) -> SourceHealth {
        var health = SourceHealth(name: "Ports", url: Self.ports.url, firstSeen: Self.now - 40 * 86_400)
        health.validators = Validators(etag: "\"a\"", lastModified: "Mon, 16 Nov 2026 08:00:00 GMT")
        health.bodyHash = "00ff"
        health.lastFullFetch = Self.now - 86_400
        health.nextCheck = Self.now
        change(&health)
        return health
    }

    private func due(
        _ health: [SourceHealth], force: Bool = false, only: [String] = []
    ) throws(RunFailure) -> DueSources {
        try DueSources(
            settings: Settings(feeds: [Self.ports, Self.rail]), options: Pass.Options(force: force, only: only),
            health: health, now: Self.now)
    }

    @Test func `a source that nobody has asked yet is due, without conditions`() throws {
        let due = try due([])
        #expect(due.requests.map(\.source.name) == ["Ports", "Rail"])
        #expect(due.requests.allSatisfy { $0.validators.isEmpty && $0.bodyHash == nil })
    }

    @Test(arguments: [(0.0, true), (8.0, true), (8.01, false), (400.0, false)])
    func `conditions are sent for eight days after the last full fetch, and then not once`(
        _ days: Double, _ isConditional: Bool
    ) throws {
        let request = try due([health { $0.lastFullFetch = Self.now - days * 86_400 }]).requests[0]
        #expect(request.validators.isEmpty != isConditional)
        #expect((request.bodyHash == "00ff") == isConditional)
    }

    @Test func `without a full fetch, or without what it left, everything is asked for`() throws {
        for health in [health { $0.lastFullFetch = nil }, health { $0.bodyHash = nil }] {
            #expect(try due([health]).requests[0].validators.isEmpty)
        }
    }

    @Test func `who is not due or gone is left alone, unless a person asks`() throws {
        let later = health { $0.nextCheck = Self.now + 1 }
        let gone = health { $0.lastOutcome = .gone }
        for known in [later, gone] {
            #expect(try due([known]).requests.map(\.source.name) == ["Rail"])
            #expect(try due([known], force: true).requests.map(\.source.name) == ["Ports", "Rail"])
            #expect(try due([known], only: ["Ports"]).requests.map(\.source.name) == ["Ports"])
        }
    }

    @Test func `a source that has moved is asked where it is now`() throws {
        let moved = health { $0.permanentURL = "https://harbours.example/feed" }
        #expect(try due([moved]).requests[0].url == "https://harbours.example/feed")
    }

    @Test func `a name that is not configured is answered with those like it`() {
        #expect { try due([], only: ["port"]) } throws: { error in
            (error as? RunFailure)?.code == .usage && "\(error)".contains("Did you mean \"Ports\"?")
        }
    }
}
