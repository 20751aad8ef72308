import Foundation

/// One request at the server's side, and what a script may do with it.
final class TestConnection {
    let request: TestServer.Request
    private let socket: Int32
    /// True after a response that leaves the connection usable.
    private(set) var isKept = false

    init(socket: Int32, request: TestServer.Request) {
        self.socket = socket
        self.request = request
    }

    /// The bytes of a request up to its empty line; nil when the client has gone, or wants to speak TLS.
    static func readHead(_ socket: Int32) -> String? {
        var bytes: [UInt8] = []
        var byte: UInt8 = 0
        while !bytes.suffix(4).elementsEqual([13, 10, 13, 10]) {
            guard recv(socket, &byte, 1, 0) == 1 else { return nil }
            bytes.append(byte)
            let isHandshake: UInt8 = 0x16
            if bytes.first == isHandshake { return nil }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// False when the client has gone.
    @discardableResult
    func send(_ bytes: [UInt8]) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes { raw in
                Glibc.send(socket, raw.baseAddress?.advanced(by: sent), bytes.count - sent, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }

    @discardableResult
    func send(_ text: String) -> Bool {
        send(Array(text.utf8))
    }

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
        var watched = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
        for _ in 0..<times {
            guard send(piece), poll(&watched, 1, pause) == 0 else { return }
        }
    }

    /// Says nothing until the client goes.
    func hang() {
        var byte: UInt8 = 0
        while recv(socket, &byte, 1, 0) > 0 {}
    }

    /// Ends the connection with a reset instead of a goodbye.
    func reset() {
        var linger = linger(l_onoff: 1, l_linger: 0)
        setsockopt(socket, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout.size(ofValue: linger)))
    }
}
