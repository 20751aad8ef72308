internal import CCurl

/// One easy handle with all that its callbacks write to; used for one request after another, on the transfer thread only.
final class Transfer {
    /// What is read of the body of a response that is no document: enough to know a bot check by its words.
    private static let explanationLimit = 64 << 10

    let handle = EasyHandle()
    private let allowance: BodyAllowance
    private let errorText = UnsafeMutableBufferPointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
    private var job: TransferJob?
    private var headerList = HeaderList([])
    private var manner: TransferManner?
    private var headerBlock: [UInt8] = []
    private var headerBytes = 0
    private var body = TransferBuffer()
    private var bodyBytes = 0
    /// Where the body goes once it has outgrown the buffer.
    private var stream: BodyStream?
    /// Unpacks the body on its way to `body`; nil when there is nothing to unpack, or libcurl does it.
    private var gzip: GzipDecoder?
    private var packedBytes = 0
    /// The status code, read when the first byte of the body comes.
    private var bodyStatus: Int?
    private var stop: TransferStop?
    private var refused: IPAddress?
    private var isSecondTry = false

    init(allowance: BodyAllowance) {
        self.allowance = allowance
        handle.applyRules()
        let own = Unmanaged.passUnretained(self).toOpaque()
        handle.set(CURLOPT_PRIVATE, kept: own)
        handle.set(CURLOPT_ERRORBUFFER, kept: UnsafeMutableRawPointer(errorText.baseAddress))
        setCallbacks(context: own)
    }

    deinit {
        errorText.deallocate()
    }

    /// The object behind the pointer that libcurl hands to a callback.
    static func behind(_ context: UnsafeMutableRawPointer) -> Transfer {
        Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
    }

    func prepare(_ job: TransferJob) {
        self.job = job
        headerList = HeaderList(job.request.headers)
        errorText[0] = 0
        handle.set(CURLOPT_HTTPHEADER, kept: headerList.pointer)
        handle.apply(job.request)
        if manner?.isThat(of: job.request) == true { return }
        let manner = TransferManner(job.request)
        handle.apply(manner)
        self.manner = manner
    }

    /// True when what came was no HTTP, on a connection that had served another request: a server that sends more than it
    /// announced leaves the rest of one answer in front of the next. Whom that hits has done nothing wrong.
    func mayHaveReadAnother(_ code: CurlCode) -> Bool {
        code == .unsupportedProtocol && headerBytes == 0 && handle.number(CURLINFO_NUM_CONNECTS) == 0 && !isSecondTry
            && job?.request.content == nil
    }

    /// Makes the same request ready for a connection of its own.
    func prepareSecondTry() {
        isSecondTry = true
        handle.set(CURLOPT_FRESH_CONNECT, true)
    }

    private func setCallbacks(context: UnsafeMutableRawPointer) {
        handle.set(CURLOPT_WRITEDATA, kept: context)
        handle.set(CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
            guard let bytes, let context else { return 0 }
            return Transfer.behind(context).receive(UnsafeRawBufferPointer(start: bytes, count: size * count))
        }
        handle.set(CURLOPT_HEADERDATA, kept: context)
        handle.set(CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
            guard let bytes, let context else { return 0 }
            return Transfer.behind(context).receiveHeader(UnsafeRawBufferPointer(start: bytes, count: size * count))
        }
        handle.set(CURLOPT_OPENSOCKETDATA, kept: context)
        handle.setOpenSocket { context, _, address in
            guard let context, let address else { return CURL_SOCKET_BAD }
            return Transfer.behind(context).openSocket(address)
        }
    }

    /// One header line, the status line of each response included (interim and proxy responses come first).
    private func receiveHeader(_ line: UnsafeRawBufferPointer) -> Int {
        if headerBytes == 0, let job { handle.watchSpeed(job.request) }
        headerBytes += line.count
        if headerBytes > job?.request.headerLimit ?? 0 {
            stop = .headerTooLarge
            return 0
        }
        // Trailer fields (RFC 9110 §6.5) come after the body; none of them is of use here.
        guard bodyStatus == nil else { return line.count }
        if line.starts(with: "HTTP/".utf8) {
            headerBlock.removeAll(keepingCapacity: true)
        } else {
            headerBlock.append(contentsOf: line)
        }
        if line.elementsEqual("\r\n".utf8) || line.elementsEqual("\n".utf8) { chooseDecoder() }
        return line.count
    }

    /// At the end of a header: a coding that is gzip and nothing else is undone here, any other by libcurl.
    private func chooseDecoder() {
        let headers = ResponseHeaders(headerBlock)
        let coding = headers.joined("Content-Encoding").lowercased()
        let isGzip = coding == "gzip" || coding == "x-gzip"
        let isPlain = ["", "chunked", "identity"].contains(headers.joined("Transfer-Encoding").lowercased())
        gzip = isGzip && isPlain && CurlLibrary.decodesByThePiece ? GzipDecoder() : nil
        handle.set(CURLOPT_HTTP_CONTENT_DECODING, gzip == nil)
    }

    private func receive(_ bytes: UnsafeRawBufferPointer) -> Int {
        guard let gzip else { return receiveBody(bytes) }
        // Junk and empty members give nothing that the body's own limit could count.
        packedBytes += bytes.count
        if packedBytes > job?.request.bodyLimit ?? 0 {
            stop = .bodyTooLarge
            return 0
        }
        return gzip.unpack(bytes) { receiveBody($0) == $0.count } ? bytes.count : 0
    }

    /// Decoded bytes of the body. A count other than the one given tells libcurl to end the transfer.
    private func receiveBody(_ bytes: UnsafeRawBufferPointer) -> Int {
        guard let job else { return 0 }
        let status = bodyStatus ?? handle.number(CURLINFO_RESPONSE_CODE)
        bodyStatus = status
        let isDocument = 200..<300 ~= status
        if !isDocument, bodyBytes + bytes.count > Self.explanationLimit {
            stop = .enough
        } else if bodyBytes + bytes.count > job.request.bodyLimit {
            stop = .bodyTooLarge
        } else if !job.request.isExemptFromAllowance, !allowance.hasRoom(for: bytes.count, in: bodyBytes) {
            stop = .crowded
        } else {
            bodyBytes += bytes.count
            allowance.take(bytes.count)
            keep(bytes)
            if isDocument, body.isFull, stream == nil { beginStream(job.request) }
            return bytes.count
        }
        return 0
    }

    private func keep(_ bytes: UnsafeRawBufferPointer) {
        if let stream {
            stream.append(bytes)
        } else {
            body.append(bytes)
        }
    }

    /// Reading is somebody else's work: this thread serves all transfers.
    private func beginStream(_ request: CurlRequest) {
        guard let streams = request.streams,
            let stream = BodyStream(
                limit: request.bodyLimit, headers: ResponseHeaders(headerBlock), allowance: allowance)
        else { return }
        body.withBytes { stream.append($0) }
        body.clear()
        self.stream = stream
        streams(stream)
    }

    /// Called after the name has been looked up, for each address tried.
    private func openSocket(_ address: UnsafeMutablePointer<curl_sockaddr>) -> curl_socket_t {
        let family = address.pointee.family
        if let job, job.request.proxy.isEmpty {
            guard let target = IPAddress(bevaka_curl_sockaddr_address(address)) else { return CURL_SOCKET_BAD }
            if job.request.refuses(target) {
                refused = target
                return CURL_SOCKET_BAD
            }
        }
        return Socket.open(family: family, type: address.pointee.socktype, protocol: address.pointee.protocol)
    }

    /// Ends the job with what came. The handle must be out of the multi handle by now, its information still there.
    func finish(_ code: CurlCode, cancelled: Bool = false) {
        let status = handle.number(CURLINFO_RESPONSE_CODE)
        if cancelled {
            stop = .cancelled
        } else if stop == nil, code == .couldNotConnect, let refused {
            stop = .addressRefused(refused)
        }
        if let stream {
            stream.end(isWhole: code == .ok && stop == nil)
        } else {
            allowance.giveBack(body.count)
            // A part of a document is believed in nothing: no copy of 32 MiB for it.
            if code != .ok, 200..<300 ~= status { body.clear() }
        }
        let response = CurlResponse(
            code: code, stop: stop, detail: gzip?.complaint ?? libcurlsWords, status: status,
            headers: ResponseHeaders(headerBlock), location: handle.text(CURLINFO_REDIRECT_URL), body: body.take(),
            bodyBytes: bodyBytes, headerBytes: headerBytes,
            uploadedBytes: handle.count(CURLINFO_SIZE_UPLOAD_T), elapsed: handle.microseconds(CURLINFO_TOTAL_TIME_T))
        let continuation = job?.continuation
        clear()
        continuation?.resume(returning: response)
    }

    private var libcurlsWords: String { errorText.baseAddress.map { String(cString: $0) } ?? "" }

    var ticket: Int? { job?.ticket }

    private func clear() {
        job = nil
        headerBlock.removeAll(keepingCapacity: true)
        headerBytes = 0
        bodyStatus = nil
        bodyBytes = 0
        stream = nil
        gzip = nil
        packedBytes = 0
        stop = nil
        refused = nil
        isSecondTry = false
    }
}
