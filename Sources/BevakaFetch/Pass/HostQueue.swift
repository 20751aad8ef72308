internal import BevakaCore

/// The requests of a pass in the order given, but never more at once to one host than is polite.
struct HostQueue {
    struct Turn: Sendable {
        let host: HostKey
        let request: FetchRequest
    }

    private struct Host {
        var waiting: [FetchRequest] = []
        var nextIndex = 0

        var hasWaiting: Bool { nextIndex < waiting.count }
    }

    private let perHost: Int
    private var hosts: [HostKey: Host] = [:]
    /// Hosts that may be asked now, one entry for each request that may be under way.
    private var ready: [HostKey] = []
    private var nextReady = 0

    init(_ requests: [FetchRequest], perHost: Int) {
        self.perHost = perHost
        for request in requests {
            let key = HostKey(request.url)
            hosts[key, default: Host()].waiting.append(request)
            if hosts[key, default: Host()].waiting.count <= perHost { ready.append(key) }
        }
    }

    /// Nil when nobody may be asked until a turn has ended.
    mutating func next() -> Turn? {
        while nextReady < ready.count {
            let key = ready[nextReady]
            nextReady += 1
            guard var host = hosts[key], host.hasWaiting else { continue }
            let request = host.waiting[host.nextIndex]
            host.nextIndex += 1
            hosts[key] = host
            return Turn(host: key, request: request)
        }
        return nil
    }

    /// Every turn must be ended by this.
    mutating func finish(_ turn: Turn) {
        if hosts[turn.host]?.hasWaiting == true { ready.append(turn.host) }
    }
}
