internal import BevakaCore

/// What a POST sends, and its media type.
struct RequestContent: Hashable, Sendable {
    let type: String
    let bytes: [UInt8]

    init(_ body: RequestBody) {
        switch body {
        case .json(let text):
            type = "application/json"
            bytes = Array(text.utf8)
        case .form(let parts):
            let boundary = Self.boundary(for: parts)
            type = "multipart/form-data; boundary=\(boundary)"
            bytes = Array((parts.map { Self.section($0, boundary) }.joined() + "--\(boundary)--\r\n").utf8)
        }
    }

    /// One part (RFC 7578 §4).
    private static func section(_ part: RequestBody.Part, _ boundary: String) -> String {
        let isJSON = part.value.hasPrefix("{") || part.value.hasPrefix("[")
        return """
            --\(boundary)\r
            Content-Disposition: form-data; name="\(part.name)"\r
            Content-Type: \(isJSON ? "application/json" : "text/plain; charset=utf-8")\r
            \r
            \(part.value)\r

            """
    }

    /// A line that stands in none of the parts, and is the same for the same parts.
    private static func boundary(for parts: [RequestBody.Part]) -> String {
        var number = 0
        while parts.contains(where: { $0.value.contains("bevaka-\(number)") }) { number += 1 }
        return "bevaka-\(number)"
    }
}
