import BevakaCore

/// Content codings as servers really send them; br and zstd to a client that takes them.
extension Misbehaviour {
    static let packed = [
        packed("deflate", Samples.zlib(document)),
        packed("deflate without its header", coding: "deflate", Samples.deflate(document)),
        packed("x-gzip", Samples.gzip(document)),
        packed("gzip twice", coding: "gzip, gzip", Samples.gzip(Samples.gzip(document))),
        packed("br", Samples.brotli(document)),
        packed("zstd", Samples.zstd(document)),
        packed("identity", document),
        packed("gzip with junk behind it", coding: "gzip", Samples.gzip(document) + [UInt8](repeating: 0, count: 30)),
        packed(
            "gzip with what looks like more of it", coding: "gzip",
            Samples.gzip(document) + [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255, 7, 7, 7]),
        packed("gzip in two members", coding: "gzip", members.joined()),
        Misbehaviour("gzip in two members, byte by byte", .fetched, nil) { connection in
            connection.head("200 OK", ["Content-Encoding: gzip", "Transfer-Encoding: chunked"])
            for byte in members.joined() { connection.send([0x31, 13, 10, byte, 13, 10]) }
            connection.send("0\r\n\r\n")
        },
        Misbehaviour("gzip with endless junk behind it", .failed, .too_large) {
            $0.head("200 OK", ["Content-Encoding: gzip"])
            $0.send(members[0])
            $0.flood(String(repeating: "x", count: 1_000))
        },
        Misbehaviour("gzip in endless members of nothing", .failed, .too_large) {
            $0.head("200 OK", ["Content-Encoding: gzip"])
            let nothing = Samples.gzip([])
            let many = Array(repeatElement(nothing, count: 100).joined())
            while $0.send(many) {}
        },
        Misbehaviour("gzip whose second member is damaged", .failed, .encoding, says: "stored block lengths") {
            // Two blocks, the second with lengths that do not agree.
            let block = [UInt8(0)] + Samples.deflate(Array("<rss>".utf8)).dropFirst()
            let second = Samples.gzipHeader + block + [1, 9, 9, 9, 9]
            $0.respond("200 OK", ["Content-Encoding: gzip"], bytes: members[0] + second)
        },
        packed("gzip without its sums", coding: "gzip", Samples.gzip(document).dropLast(8)),
        Misbehaviour("gzip by the name of a transfer coding", .fetched, nil) {
            let bytes = Samples.gzip(document)
            $0.head("200 OK", ["Transfer-Encoding: gzip, chunked"])
            $0.send(Array("\(String(bytes.count, radix: 16))\r\n".utf8) + bytes + Array("\r\n0\r\n\r\n".utf8))
        },
        Misbehaviour("gzip of nothing", .failed, .empty) {
            $0.respond("200 OK", ["Content-Encoding: gzip"], bytes: Samples.gzip([]))
        },
        Misbehaviour("gzip with a wrong sum", .failed, .encoding) { connection in
            var bytes = Samples.gzip(document)
            bytes[bytes.count - 5] ^= 1
            connection.respond("200 OK", ["Content-Encoding: gzip"], bytes: bytes)
        },
        Misbehaviour("gzip that ends before its first byte", .failed, .truncated, says: "nothing of it") {
            let name = [UInt8](repeating: 0x61, count: 60)
            $0.respond("200 OK", ["Content-Encoding: gzip"], bytes: [0x1F, 0x8B, 8, 8, 0, 0, 0, 0, 0, 255] + name)
        },
        cut("gzip", Samples.gzip(document)),
        cut("deflate", Samples.zlib(document)),
        cut("br", Samples.brotli(document)),
        cut("zstd", Samples.zstd(document)),
    ]

    private static let document = Array(Samples.rss().utf8)
    private static let members = [
        Samples.gzip(Array(document.prefix(100))), Samples.gzip(Array(document.dropFirst(100))),
    ]

    private static func packed(_ name: String, coding: String? = nil, _ bytes: some Collection<UInt8> & Sendable)
        -> Misbehaviour
    {
        let coding = coding ?? name
        return Misbehaviour(name, .fetched, nil) { connection in
            guard connection.takes(coding) else { return connection.respond("200 OK", body: Samples.rss()) }
            connection.respond("200 OK", ["Content-Encoding: \(coding)"], bytes: Array(bytes))
        }
    }

    /// Half of a packed document with the length of that half, as a cache serves it that kept no more.
    private static func cut(_ coding: String, _ bytes: [UInt8]) -> Misbehaviour {
        Misbehaviour("half of \(coding)", .fetched, .truncated, says: "ends before its end") { connection in
            let coding = connection.takes(coding) ? coding : "gzip"
            connection.respond("200 OK", ["Content-Encoding: \(coding)"], bytes: Array(bytes.prefix(bytes.count / 2)))
        }
    }
}

extension TestConnection {
    /// Whether the client names the coding, or none of those that some libcurls lack is meant.
    fileprivate func takes(_ coding: String) -> Bool {
        !["br", "zstd"].contains(coding) || request.headers["accept-encoding"]?.contains(coding) == true
    }
}
