import Foundation

/// One request as a test's server read it.
package struct LoopbackRequest: Sendable {
    package let method: String
    /// With its query.
    package let path: String
    /// Names in lower case.
    package let headers: [String: String]
    /// Empty where nobody has read it.
    package var body = ""

    /// Reads up to the empty line and not a byte more; nil when the client has gone, or wants to speak TLS.
    package static func read(from connection: LoopbackConnection) -> LoopbackRequest? {
        var bytes: [UInt8] = []
        while !bytes.suffix(4).elementsEqual([13, 10, 13, 10]) {
            guard let byte = connection.receive(1) else { return nil }
            let handshake: UInt8 = 0x16
            if bytes.isEmpty, byte[0] == handshake { return nil }
            bytes += byte
        }
        let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
        let words = lines[0].split(separator: " ")
        guard words.count >= 2 else { return nil }
        return LoopbackRequest(
            method: String(words[0]), path: String(words[1]), headers: fields(lines.dropFirst()))
    }

    /// How many bytes of content follow the head.
    package var contentLength: Int { headers["content-length"].flatMap { Int($0) } ?? 0 }

    private static func fields(_ lines: ArraySlice<String>) -> [String: String] {
        var fields: [String: String] = [:]
        for line in lines {
            guard let colon = line.firstIndex(of: ":") else { continue }
            fields[line[..<colon].lowercased()] = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
        }
        return fields
    }
}
