internal import Synchronization

/// Sends messages one after the other over one connection to a mail server, which is opened with the first and kept for the next.
///
/// libcurl blocks while it sends; that happens on a thread which lives as long as there is something to send.
package final class SMTPConnection: @unchecked Sendable {
    private struct Waiting {
        let job: SMTPJob
        let continuation: CheckedContinuation<SMTPResult, Never>
    }

    private struct Line {
        var waiting: [Waiting] = []
        var isServed = false
    }

    private let line = Mutex(Line())
    /// Touched by the one thread that serves the line only; the mutex stands between one such thread and the next.
    private let transfer = SMTPTransfer()

    package init() {}

    /// Closing says QUIT and waits for the answer, which must not hold up whoever lets go of the connection.
    deinit {
        struct Last: @unchecked Sendable { let transfer: SMTPTransfer }
        let last = Last(transfer: transfer)
        startThread { withExtendedLifetime(last) {} }
    }

    /// Sends one message. It always answers: a failure is part of the result. Cancelling the task ends the transfer.
    package func perform(_ request: SMTPRequest) async -> SMTPResult {
        let job = SMTPJob(request)
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isServed = line.withLock { line in
                    line.waiting.append(Waiting(job: job, continuation: continuation))
                    defer { line.isServed = true }
                    return line.isServed
                }
                if !isServed { startThread { [self] in serve() } }
            }
        } onCancel: {
            job.cancel()
        }
    }

    private func serve() {
        while let next = next() {
            next.continuation.resume(returning: transfer.perform(next.job))
        }
    }

    private func next() -> Waiting? {
        line.withLock { line in
            guard line.waiting.isEmpty else { return line.waiting.removeFirst() }
            line.isServed = false
            return nil
        }
    }
}
