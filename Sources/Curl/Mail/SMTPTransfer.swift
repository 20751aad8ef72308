internal import CCurl

/// One easy handle for mail with all that its callbacks write to; used for one message after another, on one thread at a time.
/// The connection stays open between them.
final class SMTPTransfer {
    private let handle = EasyHandle()
    private let errorText = UnsafeMutableBufferPointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
    private var dialogue = SMTPDialogue()
    private var message: [UInt8] = []
    private var offset = 0
    private var isSent = false
    private var job: SMTPJob?

    init() {
        handle.applyMailRules()
        let own = Unmanaged.passUnretained(self).toOpaque()
        handle.set(CURLOPT_ERRORBUFFER, kept: UnsafeMutableRawPointer(errorText.baseAddress))
        setMessageCallbacks(context: own)
        setWatchingCallbacks(context: own)
    }

    deinit {
        errorText.deallocate()
    }

    /// Sends one message and waits for the end of it.
    func perform(_ job: SMTPJob) -> SMTPResult {
        self.job = job
        dialogue = SMTPDialogue()
        (message, offset, isSent) = (job.request.message, 0, false)
        errorText[0] = 0
        let recipients = AddressList(job.request.recipients)
        handle.set(CURLOPT_MAIL_RCPT, kept: recipients.pointer)
        handle.apply(job.request)
        let code = withExtendedLifetime(recipients) {
            job.isCancelled ? CurlCode.aborted : CurlCode(curl_easy_perform(handle.pointer))
        }
        handle.set(CURLOPT_MAIL_RCPT, kept: nil)
        (message, self.job) = ([], nil)
        return result(code, recipients: job.request.recipients.count)
    }

    private func result(_ code: CurlCode, recipients: Int) -> SMTPResult {
        var replies = dialogue.recipientReplies.prefix(recipients)
        replies += Array(repeating: nil, count: recipients - replies.count)
        return SMTPResult(
            code: code, detail: errorText.baseAddress.map { String(cString: $0) } ?? "", stage: dialogue.stage,
            sessionRefusal: dialogue.sessionRefusal, senderReply: dialogue.senderReply,
            recipientReplies: Array(replies), dataReply: dialogue.dataReply, finalReply: dialogue.finalReply,
            isSent: isSent, reusedConnection: handle.number(CURLINFO_NUM_CONNECTS) == 0 && dialogue.stage >= .sender)
    }

    /// The object behind the pointer that libcurl hands to a callback.
    private static func behind(_ context: UnsafeMutableRawPointer) -> SMTPTransfer {
        Unmanaged<SMTPTransfer>.fromOpaque(context).takeUnretainedValue()
    }

    private func setMessageCallbacks(context: UnsafeMutableRawPointer) {
        handle.set(CURLOPT_READDATA, kept: context)
        handle.set(CURLOPT_READFUNCTION) { bytes, size, count, context in
            guard let bytes, let context else { return 0 }
            return SMTPTransfer.behind(context).give(UnsafeMutableRawBufferPointer(start: bytes, count: size * count))
        }
        // Replies come through the debug callback; left alone, libcurl would print them.
        handle.set(CURLOPT_WRITEFUNCTION) { _, size, count, _ in size * count }
        handle.set(CURLOPT_HEADERFUNCTION) { _, size, count, _ in size * count }
    }

    private func setWatchingCallbacks(context: UnsafeMutableRawPointer) {
        handle.set(CURLOPT_DEBUGDATA, kept: context)
        handle.setDebug { _, kind, bytes, count, context in
            guard let bytes, let context else { return 0 }
            let line = UnsafeRawBufferPointer(start: bytes, count: count)
            switch kind {
            case CURLINFO_HEADER_OUT: SMTPTransfer.behind(context).dialogue.sent(line)
            case CURLINFO_HEADER_IN: SMTPTransfer.behind(context).dialogue.received(line)
            default: break
            }
            return 0
        }
        handle.set(CURLOPT_XFERINFODATA, kept: context)
        handle.setProgress { context, _, _, _, _ in
            guard let context else { return 0 }
            return SMTPTransfer.behind(context).job?.isCancelled == true ? 1 : 0
        }
    }

    /// The next piece of the message; zero says that it is complete.
    private func give(_ space: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(space.count, message.count - offset)
        guard count > 0 else {
            isSent = true
            return 0
        }
        message.withUnsafeBytes {
            space.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[offset..<offset + count]))
        }
        offset += count
        return count
    }
}
