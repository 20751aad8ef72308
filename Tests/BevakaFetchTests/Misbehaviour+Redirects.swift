import BevakaCore

/// Redirects that must not be followed, and what only looks wrong.
extension Misbehaviour {
    static let redirects = [
        redirect("to itself", to: "", .redirect_loop),
        redirect("to the cloud's secrets", to: "http://169.254.169.254/latest/", .redirect_forbidden, says: "169.254"),
        redirect("to the same, written as a number", to: "http://2852039166/latest/", .redirect_forbidden),
        redirect("to a private host", to: "http://10.0.0.1/", .redirect_forbidden, says: "public internet"),
        redirect("to a shared address", to: "http://100.64.0.1/", .redirect_forbidden),
        redirect("to another loopback address", to: "http://127.0.0.2/", .redirect_forbidden),
        redirect("to a private address with a last dot", to: "http://10.0.0.1./", .redirect_forbidden, says: "public"),
        redirect("to a private host behind a false user", to: "http://feeds.example@10.0.0.1/", .redirect_forbidden),
        redirect("with a tab inside the scheme", to: "ht\ttp://10.0.0.1/", .redirect_forbidden),
        redirect("with a line end that is written out", to: "/x%0d%0aX-Evil:%201", .http_status, says: "answers 404"),
        redirect("of 20 KB", to: "/" + String(repeating: "a", count: 20_000), .too_large, says: "header"),
        redirect("to a service on this machine", to: "gopher://127.0.0.1:6379/_x", .redirect_forbidden),
        redirect("to data of its own", to: "data:text/xml,<rss/>", .redirect_forbidden),
        redirect("to the unspecified address", to: "http://0.0.0.0:81/", .redirect_forbidden),
        redirect("to multicast", to: "http://224.0.0.1/", .redirect_forbidden),
        redirect("to loopback in IPv6", to: "http://[::1]/", .redirect_forbidden),
        redirect("to a mapped private address", to: "http://[::ffff:10.0.0.1]/", .redirect_forbidden),
        redirect("to a translated private address", to: "http://[64:ff9b::10.0.0.1]/", .redirect_forbidden),
        redirect("to a tunnelled private address", to: "http://[2002:a00:1::1]/", .redirect_forbidden),
        redirect("to a unique-local address", to: "http://[fd00::1]/", .redirect_forbidden),
        redirect("to a link-local address", to: "http://[fe80::1]/", .redirect_forbidden),
        redirect("to a name that is loopback", to: "http://localhost:1/", .redirect_forbidden, says: "public internet"),
        redirect("to a file", to: "file:///etc/passwd", .redirect_forbidden, says: "no address that can be asked"),
        redirect("to gopher", to: "gopher://feeds.example/", .redirect_forbidden, says: "only http and https"),
        redirect("to mail", to: "mailto:webmaster@feeds.example", .redirect_forbidden),
        redirect("to a script", to: "javascript:alert(1)", .redirect_forbidden),
        redirect("to what is no address", to: "http://[::bad/", .redirect_forbidden),
        redirect("to a port where nobody listens", to: "http://127.0.0.1:1/", .connect),
        Misbehaviour("a redirect without a target", .failed, .http_status, says: "where to") {
            $0.respond("301 Moved Permanently", body: "")
        },
        Misbehaviour("300, a choice that is not ours", .failed, .http_status) {
            $0.respond("300 Multiple Choices", body: Samples.html)
        },
        Misbehaviour("redirects without end", .failed, .redirect_loop, says: "4 redirects") { connection in
            connection.respond("302 Found", ["Location: \(connection.request.path)x"], body: "")
        },
    ]

    /// Unusual, and right.
    static let fine = [
        Misbehaviour("a good document", .fetched, nil) { $0.respond("200 OK", body: Samples.rss()) },
        Misbehaviour("gzip", .fetched, nil) {
            $0.respond("200 OK", ["Content-Encoding: gzip"], bytes: Samples.gzip(Array(Samples.rss().utf8)))
        },
        Misbehaviour("chunks and a trailer", .fetched, nil) {
            $0.head("200 OK", ["Transfer-Encoding: chunked", "Trailer: X-Sum"])
            $0.send("5\r\n<rss>\r\n6\r\n</rss>\r\n0\r\nX-Sum: 11\r\n\r\n")
        },
        Misbehaviour("no length, then a goodbye", .fetched, nil) {
            $0.head("200 OK", ["Connection: close"])
            $0.send(Samples.rss())
        },
        Misbehaviour("early hints first", .fetched, nil) {
            $0.send("HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n")
            $0.respond("200 OK", body: Samples.rss())
        },
        Misbehaviour("HTTP/1.0", .fetched, nil) { $0.send("HTTP/1.0 200 OK\r\n\r\n" + Samples.rss()) },
        Misbehaviour("203", .fetched, nil) { $0.respond("203 Non-Authoritative", body: Samples.rss()) },
        // Whether HTML is a feed is for the parser to say.
        Misbehaviour("a web page", .fetched, nil) {
            $0.respond("200 OK", ["Content-Type: text/html"], body: Samples.html)
        },
        Misbehaviour("more body than announced", .fetched, nil) {
            $0.send("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n<rss></rss>")
        },
    ]

    private static func redirect(
        _ name: String, to target: String, _ kind: FeedProblem.Kind, says: String = ""
    ) -> Misbehaviour {
        Misbehaviour("a redirect \(name)", .failed, kind, says: says) { connection in
            let location = target.isEmpty ? connection.request.path : target
            connection.respond("302 Found", ["Location: \(location)"], body: "")
        }
    }
}
