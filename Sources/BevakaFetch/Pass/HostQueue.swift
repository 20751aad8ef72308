internal import BevakaCore
internal import Curl

/// The requests of a pass in the order given, but never more at once to one host than is polite.
struct HostQueue {
    /// A request whose turn it is. One object goes through all hands: a request is some thirty strings and lists.
    final class Turn: Sendable {
        let host: HostKey
        let request: FetchRequest
        /// The request's; nil when it is none.
        let address: WebAddress?

        init(host: HostKey, request: FetchRequest, address: WebAddress?) {
            self.host = host
            self.request = request
            self.address = address
        }
    }

    private struct Host {
        /// Places in the list of requests.
        var waiting: [Int] = []
        var nextIndex = 0

        var hasWaiting: Bool { nextIndex < waiting.count }

        /// How many there are now.
        mutating func add(_ place: Int) -> Int {
            waiting.append(place)
            return waiting.count
        }

        mutating func next() -> Int? {
            guard hasWaiting else { return nil }
            nextIndex += 1
            return waiting[nextIndex - 1]
        }
    }

    private let requests: [FetchRequest]
    private let addresses: SourceAddresses
    private let perHost: Int
    private var hosts: [HostKey: Host] = [:]
    /// Hosts that may be asked now, one entry for each request that may be under way.
    private var ready: [HostKey] = []
    private var nextReady = 0

    init(_ requests: [FetchRequest], perHost: Int, addresses: SourceAddresses) {
        self.requests = requests
        self.addresses = addresses
        self.perHost = perHost
        hosts.reserveCapacity(requests.count)
        ready.reserveCapacity(requests.count)
        for (place, request) in requests.enumerated() {
            let key = HostKey(request.url, addresses.address(request.url))
            let count = hosts[key, default: Host()].add(place)
            if count <= perHost { ready.append(key) }
        }
    }

    /// Nil when nobody may be asked until a turn has ended.
    mutating func next() -> Turn? {
        while nextReady < ready.count {
            let key = ready[nextReady]
            nextReady += 1
            guard let place = hosts[key, default: Host()].next() else { continue }
            let request = requests[place]
            return Turn(host: key, request: request, address: addresses.address(request.url))
        }
        return nil
    }

    /// Every turn must be ended by this.
    mutating func finish(_ turn: Turn) {
        if hosts[turn.host]?.hasWaiting == true { ready.append(turn.host) }
    }
}
