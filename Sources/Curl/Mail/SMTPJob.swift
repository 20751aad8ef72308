internal import Synchronization

/// One message under way, and whether it is still wanted.
final class SMTPJob: Sendable {
    let request: SMTPRequest
    private let cancelled = Atomic(false)

    init(_ request: SMTPRequest) {
        self.request = request
    }

    var isCancelled: Bool { cancelled.load(ordering: .relaxed) }

    func cancel() {
        cancelled.store(true, ordering: .relaxed)
    }
}
