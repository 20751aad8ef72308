import BevakaCore

/// Reads `limits:` of a feed: what it may cost, where it needs other bounds than the usual.
struct LimitsReader {
    static let keys = ["timeout", "connect", "stall", "size", "headers", "redirects", "items"]
    private static let otherNames = ["total": "timeout", "bytes": "size", "max_size": "size", "time": "timeout"]

    func read(_ reader: NodeReader) -> Limits {
        var limits = Limits()
        guard let mapping = reader.mapping(of: "limits", keys: Self.keys, otherNames: Self.otherNames) else {
            return limits
        }
        if let time = mapping["timeout"]?.duration(in: .seconds(1)...(.seconds(600))) { limits.totalTimeout = time }
        if let time = mapping["connect"]?.duration(in: .seconds(1)...(.seconds(120))) { limits.connectTimeout = time }
        if let time = mapping["stall"]?.duration(in: .seconds(1)...(.seconds(300))) { limits.lowSpeedTime = time }
        if let size = mapping["size"]?.size(in: (1 << 10)...(512 << 20)) { limits.documentBytes = size }
        if let size = mapping["headers"]?.size(in: (1 << 10)...(1 << 20)) { limits.headerBytes = size }
        if let count = mapping["redirects"]?.integer(in: 0...20) { limits.redirects = count }
        if let count = mapping["items"]?.integer(in: 1...100_000) { limits.items = count }
        return limits
    }
}
