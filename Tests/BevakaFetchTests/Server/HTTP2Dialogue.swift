import BevakaTestSupport

/// The server's end of an HTTP/2 connection (RFC 9113), frame by frame: enough to answer, and to answer wrongly.
struct HTTP2Dialogue {
    /// Plays the request on one stream.
    typealias Script = @Sendable (HTTP2Dialogue, UInt32) -> Void

    enum Frame: UInt8 {
        case data, headers, priority, reset, settings, pushPromise, ping, goAway, windowUpdate, continuation
    }

    /// Error codes (§7).
    enum Reason: UInt32 {
        case none = 0, protocolError, internalError, flowControl
        case refusedStream = 7
        case cancel, compression
        case enhanceYourCalm = 11
        case http11Required = 13
    }

    static let endStream: UInt8 = 1
    static let endHeaders: UInt8 = 4
    private static let acknowledgement: UInt8 = 1

    let connection: TestConnection

    /// Plays all requests of a connection.
    static func script(_ play: @escaping Script) -> TestServer.Script {
        { connection in
            let dialogue = HTTP2Dialogue(connection)
            while let stream = dialogue.nextRequest() { play(dialogue, stream) }
        }
    }

    /// Reads the rest of the client's greeting, whose beginning looks like a request, and sends the server's own.
    init(_ connection: TestConnection) {
        self.connection = connection
        _ = connection.socket.receive("SM\r\n\r\n".utf8.count)
        send(.settings, stream: 0)
    }

    /// The stream of the next request; nil when the client has gone.
    func nextRequest() -> UInt32? {
        while let frame = nextFrame() {
            if frame.kind == .headers { return frame.stream }
        }
        return nil
    }

    /// Waits so long for the client to say something; false when it has had enough of a stream, or has gone.
    func isWanted(milliseconds: Int32 = 0) -> Bool {
        if connection.socket.staysQuiet(milliseconds: milliseconds) { return true }
        guard let frame = nextFrame() else { return false }
        return frame.kind != .reset
    }

    /// Settings and pings are answered as they should be.
    private func nextFrame() -> (kind: Frame?, stream: UInt32)? {
        guard let head = connection.socket.receive(9),
            let payload = connection.socket.receive(Int(head[0]) << 16 | Int(head[1]) << 8 | Int(head[2]))
        else { return nil }
        let kind = Frame(rawValue: head[3])
        let isAcknowledgement = head[4] & Self.acknowledgement != 0
        if !isAcknowledgement, kind == .settings { send(.settings, Self.acknowledgement, stream: 0) }
        if !isAcknowledgement, kind == .ping { send(.ping, Self.acknowledgement, stream: 0, payload) }
        return (kind, head[5...8].reduce(0) { $0 << 8 | UInt32($1) })
    }

    /// False when the client has gone.
    @discardableResult
    func send(_ frame: Frame, _ flags: UInt8 = 0, stream: UInt32, _ payload: [UInt8] = []) -> Bool {
        connection.send(Self.bytes(of: frame, flags, stream: stream, payload))
    }

    static func bytes(of frame: Frame, _ flags: UInt8 = 0, stream: UInt32, _ payload: [UInt8] = []) -> [UInt8] {
        let length = payload.count
        let head = [UInt8(length >> 16 & 0xFF), UInt8(length >> 8 & 0xFF), UInt8(length & 0xFF), frame.rawValue, flags]
        return head + bytes(stream) + payload
    }

    func headers(_ stream: UInt32, status: Int = 200, _ fields: [(String, String)] = [], isLast: Bool = false) {
        let flags = Self.endHeaders | (isLast ? Self.endStream : 0)
        send(.headers, flags, stream: stream, Self.block(status: status, fields))
    }

    func data(_ stream: UInt32, _ text: String, isLast: Bool = false) {
        send(.data, isLast ? Self.endStream : 0, stream: stream, Array(text.utf8))
    }

    /// An answer as it should be.
    func respond(_ stream: UInt32, body: String) {
        headers(stream)
        data(stream, body, isLast: true)
    }

    /// RST_STREAM (§6.4).
    func reset(_ stream: UInt32, _ reason: Reason) {
        send(.reset, stream: stream, Self.bytes(reason.rawValue))
    }

    /// GOAWAY (§6.8): streams above `last` have not been looked at.
    func goAway(last: UInt32, _ reason: Reason) {
        send(.goAway, stream: 0, Self.bytes(last) + Self.bytes(reason.rawValue))
    }

    /// Says goodbye to the whole connection.
    func close() { connection.socket.finish() }

    /// A field block (RFC 7541) of literals that nobody need remember.
    static func block(status: Int, _ fields: [(String, String)]) -> [UInt8] {
        let statusName: UInt8 = 8
        return [statusName] + text("\(status)") + fields.flatMap { [0] + text($0.0) + text($0.1) }
    }

    private static func text(_ text: String) -> [UInt8] {
        precondition(text.utf8.count < 127)
        return [UInt8(text.utf8.count)] + text.utf8
    }

    private static func bytes(_ value: UInt32) -> [UInt8] {
        withUnsafeBytes(of: value.bigEndian) { Array($0) }
    }
}
