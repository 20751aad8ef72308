/// Many transfers at once over libcurl's multi interface: one thread of its own that blocks, connections, DNS answers, TLS
/// sessions and the parsed certificate bundle shared by all, HTTP/2 streams where the server offers them.
///
/// It asks one URL a call and judges nothing: redirects, refusals and retries are the caller's. The thread ends with the last
/// reference to this object.
///
/// Tasks whose work is mostly waiting for transfers run best on the transfer thread itself, as its executor: every wake-up
/// of another thread costs more than the few steps between two transfers.
package final class CurlMulti: TaskExecutor {
    private let inbox = TransferInbox()

    /// - Parameter connections: how many connections are kept open for the next transfer to the same server.
    package init(connections: Int) {
        CurlLibrary.start()
        let inbox = inbox
        // The thread must not keep the object alive whose end ends it; a job that runs there does.
        let executor = asUnownedTaskExecutor()
        startThread {
            TransferLoop(inbox: inbox, connections: connections).run(as: executor)
        }
    }

    deinit {
        inbox.close()
    }

    package func enqueue(_ job: consuming ExecutorJob) {
        inbox.post(UnownedJob(job))
    }

    /// Asks one URL. It always answers: a failure is part of the response. Cancelling the task ends the transfer with
    /// ``TransferStop/cancelled``.
    package func perform(_ request: CurlRequest) async -> CurlResponse {
        let ticket = inbox.makeTicket()
        defer { inbox.forget(ticket) }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let job = TransferJob(ticket: ticket, request: request, continuation: continuation)
                if !inbox.post(job) {
                    continuation.resume(returning: CurlResponse(code: .ok, stop: .cancelled))
                }
            }
        } onCancel: {
            inbox.cancel(ticket)
        }
    }
}
