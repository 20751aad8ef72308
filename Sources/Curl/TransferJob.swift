/// A request on its way to the transfer thread, and whom to tell of its end.
final class TransferJob: Sendable {
    let ticket: Int
    let request: CurlRequest
    let continuation: CheckedContinuation<CurlResponse, Never>

    init(ticket: Int, request: CurlRequest, continuation: CheckedContinuation<CurlResponse, Never>) {
        self.ticket = ticket
        self.request = request
        self.continuation = continuation
    }
}
