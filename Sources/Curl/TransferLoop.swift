internal import CCurl

/// The transfer thread: one libcurl multi handle, driven by socket events. Nothing here is touched by another thread.
final class TransferLoop {
    private let multi: UnsafeMutableRawPointer
    private let poller = Poller()
    private let inbox: TransferInbox
    private let allowance = BodyAllowance()
    private let connections: Int
    private var running: [Int: Transfer] = [:]
    private var idle: [Transfer] = []
    private var pace = TransferPace()
    /// When libcurl wants to be called without an event.
    private var deadline: ContinuousClock.Instant?

    init(inbox: TransferInbox, connections: Int) {
        CurlLibrary.start()
        guard let multi = curl_multi_init() else { fatalError("libcurl has no memory for transfers") }
        self.multi = multi
        self.inbox = inbox
        self.connections = connections
        poller.watch(inbox.descriptor, reading: true, writing: false, isNew: true)
        _ = bevaka_curl_multi_setopt_long(multi, CURLMOPT_MAXCONNECTS, connections)
        _ = bevaka_curl_multi_setopt_long(multi, CURLMOPT_PIPELINING, Int(CURLPIPE_MULTIPLEX))
        setCallbacks(context: Unmanaged.passUnretained(self).toOpaque())
    }

    deinit {
        // Closing the connections must not call back into an object that is going away.
        _ = bevaka_curl_multi_setopt_pointer(multi, CURLMOPT_SOCKETFUNCTION, nil)
        _ = bevaka_curl_multi_setopt_pointer(multi, CURLMOPT_TIMERFUNCTION, nil)
        curl_multi_cleanup(multi)
    }

    /// Works until the inbox is closed.
    func run(as executor: UnownedTaskExecutor) {
        while true {
            let post = inbox.collect()
            if post.isClosed { return }
            post.jobs.forEach { $0.runSynchronously(on: executor) }
            for job in post.transfers {
                if job.request.isPaced { pace.add(job) } else { start(job) }
            }
            post.cancelled.forEach(cancel)
            if let job = pace.take() { start(job) }
            // What jobs post comes before the sockets: a free place for a transfer must not wait for the others' bytes.
            if post.isEmpty { waitForSockets() }
        }
    }

    private func waitForSockets() {
        poller.wait(milliseconds: millisecondsToWait) { event in
            if event.descriptor == inbox.descriptor {
                inbox.acknowledge()
            } else {
                act(on: event)
            }
        }
        inbox.awake()
        actOnDeadline()
        finishDone()
    }

    private var millisecondsToWait: Int? {
        guard let moment = [deadline, pace.moment].compactMap({ $0 }).min() else { return nil }
        let left = ContinuousClock.Instant.now.duration(to: moment)
        guard left > .zero else { return 0 }
        let (seconds, attoseconds) = left.components
        // Rounded up: waking just before the deadline would spin until it.
        return Int(seconds) * 1_000 + Int(attoseconds / 1_000_000_000_000_000) + 1
    }

    private func act(on event: Poller.Event) {
        let mask = (event.isReadable ? CURL_CSELECT_IN : 0) | (event.isWritable ? CURL_CSELECT_OUT : 0)
        var count: Int32 = 0
        curl_multi_socket_action(multi, event.descriptor, mask, &count)
    }

    private func actOnDeadline() {
        guard let deadline, deadline <= .now else { return }
        self.deadline = nil
        var count: Int32 = 0
        curl_multi_socket_action(multi, CURL_SOCKET_TIMEOUT, 0, &count)
    }

    private func start(_ job: TransferJob) {
        let transfer = idle.popLast() ?? Transfer(allowance: allowance)
        transfer.prepare(job)
        running[job.ticket] = transfer
        curl_multi_add_handle(multi, transfer.handle.pointer)
    }

    private func cancel(_ ticket: Int) {
        if let transfer = running[ticket] {
            end(transfer, .ok, cancelled: true)
        } else if let job = pace.remove(ticket) {
            job.continuation.resume(returning: CurlResponse(code: .ok, stop: .cancelled))
        }
    }

    private func finishDone() {
        var left: Int32 = 0
        while let message = curl_multi_info_read(multi, &left) {
            guard message.pointee.msg == CURLMSG_DONE, let easy = message.pointee.easy_handle else { continue }
            var context: UnsafeMutableRawPointer?
            _ = bevaka_curl_easy_getinfo_pointer(easy, CURLINFO_PRIVATE, &context)
            guard let context else { continue }
            let transfer = Transfer.behind(context)
            let code = CurlCode(bevaka_curl_message_result(message))
            if transfer.mayHaveReadAnother(code) {
                curl_multi_remove_handle(multi, easy)
                transfer.prepareSecondTry()
                curl_multi_add_handle(multi, easy)
            } else {
                end(transfer, code, cancelled: false)
            }
        }
    }

    private func end(_ transfer: Transfer, _ code: CurlCode, cancelled: Bool) {
        curl_multi_remove_handle(multi, transfer.handle.pointer)
        if let ticket = transfer.ticket { running[ticket] = nil }
        transfer.finish(code, cancelled: cancelled)
        if idle.count < connections { idle.append(transfer) }
    }

    private func setCallbacks(context: UnsafeMutableRawPointer) {
        _ = bevaka_curl_multi_setopt_pointer(multi, CURLMOPT_SOCKETDATA, context)
        _ = bevaka_curl_multi_setopt_socket_callback(multi) { _, socket, what, context, known in
            guard let context else { return 0 }
            TransferLoop.behind(context).watch(socket, what, isNew: known == nil)
            return 0
        }
        _ = bevaka_curl_multi_setopt_pointer(multi, CURLMOPT_TIMERDATA, context)
        _ = bevaka_curl_multi_setopt_timer_callback(multi) { _, milliseconds, context in
            guard let context else { return 0 }
            TransferLoop.behind(context).deadline = milliseconds < 0 ? nil : .now + .milliseconds(milliseconds)
            return 0
        }
    }

    private static func behind(_ context: UnsafeMutableRawPointer) -> TransferLoop {
        Unmanaged<TransferLoop>.fromOpaque(context).takeUnretainedValue()
    }

    private func watch(_ socket: curl_socket_t, _ what: Int32, isNew: Bool) {
        if what == CURL_POLL_REMOVE {
            poller.forget(socket)
            return
        }
        poller.watch(
            socket, reading: what & CURL_POLL_IN != 0, writing: what & CURL_POLL_OUT != 0, isNew: isNew)
        // Any pointer that is not nil says from now on that the socket is known; libcurl drops it with the socket.
        if isNew { curl_multi_assign(multi, socket, multi) }
    }
}
