import Glibc

/// Conversion by the C library's iconv(3), for the encodings that bevaka has no tables of its own for.
enum IconvConverter {
    /// Whether the C library knows an encoding by this name. Only plain names are passed on: never a path, never a suffix.
    static func exists(_ name: String) -> Bool {
        guard let handle = open(name) else { return false }
        iconv_close(handle)
        return true
    }

    /// The bytes as UTF-8 and how many of them meant nothing; nil when the encoding is unknown or the output would pass `limit`.
    ///
    /// A byte that means nothing becomes U+FFFD, and conversion goes on behind it.
    static func convert(
        _ input: UnsafeRawBufferPointer, from name: String, limit: Int
    ) -> (bytes: [UInt8], errors: Int)? {
        guard let handle = open(name) else { return nil }
        defer { iconv_close(handle) }
        guard let base = input.baseAddress, !input.isEmpty else { return ([], 0) }
        // iconv's signature is not const, but it only reads its input.
        var source: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(mutating: base)
            .assumingMemoryBound(to: CChar.self)
        var left = input.count
        var output: [UInt8] = []
        output.reserveCapacity(input.count + input.count / 2)
        var errors = 0
        let chunkSize = 1 << 15
        let chunk = UnsafeMutablePointer<CChar>.allocate(capacity: chunkSize)
        defer { chunk.deallocate() }
        while left > 0 {
            var target: UnsafeMutablePointer<CChar>? = chunk
            var room = chunkSize
            let result = iconv(handle, &source, &left, &target, &room)
            let reason = errno
            output.append(contentsOf: UnsafeRawBufferPointer(start: chunk, count: chunkSize - room))
            guard output.count <= limit else { return nil }
            if result != -1 || reason == E2BIG { continue }
            output.append(contentsOf: [0xEF, 0xBF, 0xBD])
            errors += 1
            source = source?.advanced(by: 1)
            left -= 1
        }
        return (output, errors)
    }

    private static func open(_ name: String) -> iconv_t? {
        let plain = name.utf8.allSatisfy { $0.isASCIIAlphanumeric || "-_.:()+".utf8.contains($0) }
        guard plain, !name.isEmpty, name.utf8.count <= 40 else { return nil }
        // iconv_open reports failure as (iconv_t)-1, which Swift sees as a pointer with all bits set.
        guard let handle = iconv_open("UTF-8", name), Int(bitPattern: handle) != -1 else { return nil }
        return handle
    }
}
