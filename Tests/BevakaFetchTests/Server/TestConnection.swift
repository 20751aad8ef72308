import BevakaTestSupport

/// One request at the server's side, and what a script may do with it.
final class TestConnection {
    let request: TestServer.Request
    let socket: LoopbackConnection
    /// True after a response that leaves the connection usable.
    private(set) var isKept = false

    private var willAnswer: (() -> Void)?

    /// - Parameter willAnswer: called once, before the first byte of an answer.
    init(socket: LoopbackConnection, request: TestServer.Request, willAnswer: @escaping () -> Void = {}) {
        self.socket = socket
        self.request = request
        self.willAnswer = willAnswer
    }

    /// False when the client has gone.
    @discardableResult
    func send(_ bytes: [UInt8]) -> Bool {
        beginAnswer()
        return socket.send(bytes)
    }

    /// Also to be called where a script ends without a word.
    func beginAnswer() {
        willAnswer.take()?()
    }

    @discardableResult
    func send(_ text: String) -> Bool { send(Array(text.utf8)) }

    /// A response as it should be; the connection stays usable.
    func respond(_ status: String, _ fields: [String] = [], body: String) {
        respond(status, fields, bytes: Array(body.utf8))
    }

    func respond(_ status: String, _ fields: [String] = [], bytes: [UInt8]) {
        let head = (["HTTP/1.1 \(status)", "Content-Length: \(bytes.count)"] + fields).joined(separator: "\r\n")
        isKept = send(Array("\(head)\r\n\r\n".utf8) + bytes)
    }

    /// Only the header; whatever follows is the script's.
    func head(_ status: String, _ fields: [String] = []) {
        send((["HTTP/1.1 \(status)"] + fields).joined(separator: "\r\n") + "\r\n\r\n")
    }

    /// Sends the piece again and again until the client goes, at most so often.
    func flood(_ piece: String, times: Int = 1_000_000) {
        let bytes = Array(piece.utf8)
        for _ in 0..<times where !send(bytes) { return }
    }

    /// The same at a walking pace.
    func trickle(_ piece: String, everyMilliseconds pause: Int32, times: Int = 200) {
        for _ in 0..<times {
            guard send(piece), socket.staysQuiet(milliseconds: pause) else { return }
        }
    }

    /// Says nothing until the client goes.
    func hang() { socket.hang() }

    /// Ends the connection with a reset instead of a goodbye.
    func reset() { socket.reset() }
}
