/// A request on its way to the transfer thread, and whom to tell of its end.
struct TransferJob: Sendable {
    let ticket: Int
    let request: CurlRequest
    let continuation: CheckedContinuation<CurlResponse, Never>
}
