import Foundation
import Synchronization

/// All misbehaviour at once, each kind at an address of its own, until the servers are made well.
final class MisbehavingServers {
    private final class Health: Sendable {
        private let state = Atomic(false)

        var isWell: Bool { state.load(ordering: .acquiring) }

        func makeWell() { state.store(true, ordering: .releasing) }
    }

    let cases: [Misbehaviour]
    /// What the fetcher must believe in; nil where TLS cannot be played.
    var authority: String? { front?.authority }
    private let plain: TestServer
    /// One for each case, since a connection of HTTP/2 says what is asked for in a way that takes a decoder.
    private var http2: [TestServer] = []
    private var fronts: [Int: Int] = [:]
    private let front: TLSFront?
    private let health = Health()

    init(_ all: [Misbehaviour]) async throws {
        let cases = all.filter { $0.line == .http || TLSFront.isThere }
        self.cases = cases
        var scripts: [String: TestServer.Script] = [:]
        for (number, misbehaviour) in cases.enumerated() where misbehaviour.line != .http2 {
            let script = Self.script(misbehaviour, number, health)
            scripts["/\(number)"] = script
            // Where redirects without end lead to.
            for depth in 1...8 { scripts["/\(number)" + String(repeating: "x", count: depth)] = script }
        }
        plain = try TestServer(scripts)
        var behind: [(Int, TLSFront.Manner)] = [(plain.port, .usual), (plain.port, .mute), (plain.port, .noise)]
        for (number, misbehaviour) in cases.enumerated() where misbehaviour.line == .http2 {
            let health = health
            let server = try TestServer([
                "*": Self.script(misbehaviour, number, health),
                // Who was sent away from HTTP/2 asks so.
                "/\(number)": { connection in
                    connection.respond("200 OK", body: health.isWell ? Self.news(number) : Samples.rss())
                },
            ])
            http2.append(server)
            fronts[number] = behind.count
            behind.append((server.port, .http2))
        }
        front = TLSFront.isThere ? try await TLSFront(behind) : nil
    }

    func makeWell() {
        health.makeWell()
    }

    func url(_ number: Int) -> String {
        let path = "/\(number)"
        return switch cases[number].line {
        case .http: plain.url(path)
        case .https: front?.url(0, path) ?? ""
        case .mute: front?.url(1, path) ?? ""
        case .noise: front?.url(2, path) ?? ""
        case .http2: front?.url(fronts[number] ?? 0, path) ?? ""
        }
    }

    /// What a source says once it is well.
    static func news(_ number: Int) -> String { Samples.rss(title: "Well again \(number)") }

    private static func script(_ misbehaviour: Misbehaviour, _ number: Int, _ health: Health) -> TestServer.Script {
        let well: HTTP2Dialogue.Script = { $0.respond($1, body: news(number)) }
        if let play = misbehaviour.streamScript {
            // A connection outlives the first pass.
            return HTTP2Dialogue.script { health.isWell ? well($0, $1) : play($0, $1) }
        }
        return { connection in
            if !health.isWell {
                misbehaviour.script(connection)
            } else if misbehaviour.line == .http2 {
                HTTP2Dialogue.script(well)(connection)
            } else {
                connection.respond("200 OK", body: news(number))
            }
        }
    }
}
