import Foundation
import Synchronization

/// A small, well-behaved web server on 127.0.0.1, for tests of what is made of its answers. It remembers what it was asked and
/// ends with its last reference.
package final class LoopbackServer: Sendable {
    package struct Request: Sendable {
        package let method: String
        /// With its query.
        package let path: String
        /// Names in lower case.
        package let headers: [String: String]
        package let body: String
    }

    package struct Answer: Sendable {
        package var status: String
        package var fields: [String]
        package var body: String

        package init(_ body: String, status: String = "200 OK", fields: [String] = []) {
            self.status = status
            self.fields = fields
            self.body = body
        }

        package static func html(_ body: String, fields: [String] = []) -> Answer {
            Answer(body, fields: ["Content-Type: text/html; charset=utf-8"] + fields)
        }

        package static func moved(to location: String, status: String = "301 Moved Permanently") -> Answer {
            Answer("", status: status, fields: ["Location: \(location)"])
        }
    }

    private final class Core: Sendable {
        struct State {
            var answers: [String: Answer]
            var requests: [Request] = []
        }

        let listener: Int32
        let state: Mutex<State>

        init(listener: Int32, answers: [String: Answer]) {
            self.listener = listener
            state = Mutex(State(answers: answers))
        }
    }

    package let port: Int
    private let core: Core

    /// - Parameter answers: by path with its query; other paths get a 404.
    package init(_ answers: [String: Answer] = [:]) throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let code = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                bind(listener, generic, length) | listen(listener, 64) | getsockname(listener, generic, &length)
            }
        }
        guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        port = Int(UInt16(bigEndian: address.sin_port))
        let core = Core(listener: listener, answers: answers)
        self.core = core
        Thread.detachNewThread {
            while case let connection = accept(core.listener, nil, nil), connection >= 0 {
                Thread.detachNewThread {
                    Self.serve(connection, core)
                    close(connection)
                }
            }
        }
    }

    deinit {
        shutdown(core.listener, Int32(SHUT_RDWR))
        close(core.listener)
    }

    package func url(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

    package func set(_ path: String, _ answer: Answer) {
        core.state.withLock { $0.answers[path] = answer }
    }

    /// All requests, in the order in which they came.
    package var requests: [Request] { core.state.withLock { $0.requests } }

    /// One request a connection, which is closed afterwards.
    private static func serve(_ connection: Int32, _ core: Core) {
        guard let request = read(connection) else { return }
        let answer = core.state.withLock { state in
            state.requests.append(request)
            return state.answers[request.path] ?? Answer("nothing here", status: "404 Not Found")
        }
        let head = ["HTTP/1.1 \(answer.status)", "Content-Length: \(answer.body.utf8.count)", "Connection: close"]
        var bytes = Array(((head + answer.fields).joined(separator: "\r\n") + "\r\n\r\n" + answer.body).utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }

    private static func read(_ connection: Int32) -> Request? {
        var bytes: [UInt8] = []
        var end: Int?
        var wanted = 0
        var headers: [String: String] = [:]
        var lines: [String] = []
        while end.map({ bytes.count < $0 + wanted }) ?? true {
            var chunk = [UInt8](repeating: 0, count: 4_096)
            let count = recv(connection, &chunk, chunk.count, 0)
            guard count > 0 else { return nil }
            bytes += chunk.prefix(count)
            guard end == nil, let blank = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else { continue }
            end = blank.upperBound
            lines = String(decoding: bytes[..<blank.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
            for line in lines.dropFirst() {
                let parts = line.split(separator: ":", maxSplits: 1)
                if parts.count == 2 { headers[parts[0].lowercased()] = parts[1].trimmingCharacters(in: .whitespaces) }
            }
            wanted = headers["content-length"].flatMap { Int($0) } ?? 0
        }
        let words = lines.first?.split(separator: " ") ?? []
        guard words.count >= 2 else { return nil }
        return Request(
            method: String(words[0]), path: String(words[1]), headers: headers,
            body: String(decoding: bytes[(end ?? bytes.count)...], as: UTF8.self))
    }
}
