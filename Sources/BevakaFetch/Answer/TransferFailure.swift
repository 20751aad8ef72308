internal import BevakaCore
internal import Curl

/// A transfer that ended without a whole answer, said so that a person knows what to do.
struct TransferFailure {
    let answer: Answer

    private var response: CurlResponse { answer.response }
    private var host: String { answer.host }
    private var limits: Limits { answer.request.source.limits }
    private var settings: FetchSettings { answer.settings }
    /// libcurl's words, for the administrator.
    private var detail: String {
        response.detail.isEmpty ? response.code.description : response.detail
    }

    var problem: FeedProblem {
        if let stop = response.stop, let problem = problem(stop) { return problem }
        switch response.code {
        case .couldNotResolveHost, .couldNotResolveProxy, .couldNotConnect: return unreachable
        case .tlsHandshake, .tlsPeerUnverified, .tlsBundleUnreadable, .tlsIssuer, .tlsCipher: return untrusted
        case .timedOut where response.detail.hasPrefix("Resolving timed out"): return nameless
        case .timedOut: return late
        // What a proxy says to CONNECT (RFC 9110 §9.3.6).
        case .receiveError where response.detail.contains("CONNECT"): return unreachable
        case .receiveError where response.detail.contains("certificate required"): return wantsCertificate
        case .fileSizeExceeded: return tooLarge
        // A single header line of 100 KB is where libcurl runs out of the memory it allows itself.
        case .outOfMemory where response.bodyBytes == 0: return headerTooLarge
        // libcurl's brotli and zstd decoders call their own failure a failure to write.
        case .badContentEncoding, .writeError: return undecodable
        // HTTP/2 is what a server's GOAWAY ends in, too.
        case .partialFile, .gotNothing, .receiveError, .sendError, .http2Stream, .http2: return broken
        case .ok where response.status == 101: return switched
        default:
            return FeedProblem(
                .protocol, "\(host) does not speak HTTP as it should (\(detail)). Check the address in feeds.yml.")
        }
    }

    private func problem(_ stop: TransferStop) -> FeedProblem? {
        switch stop {
        case .bodyTooLarge, .crowded: tooLarge
        case .headerTooLarge: headerTooLarge
        case .addressRefused(let address):
            settings.hosts.refusal(of: address, host: host, redirector: answer.trail.redirector)
        case .enough, .cancelled: nil
        }
    }

    private var unreachable: FeedProblem {
        switch response.code {
        case .couldNotResolveHost: nameless
        case .couldNotResolveProxy:
            FeedProblem(.dns, "The name of the proxy for \(host) has no address. Check \(proxyName).")
        default:
            FeedProblem(
                .connect,
                "No connection to \(host) (\(detail)). The server is down or a firewall is between; it is tried again.")
        }
    }

    private var proxyName: String {
        settings.nameOfProxy(of: answer.request.source, for: answer.trail.current)
    }

    private var nameless: FeedProblem {
        FeedProblem(
            .dns,
            "The name \(answer.trail.current.host) has no address. Check it in feeds.yml, and that this machine can look up names."
        )
    }

    private var untrusted: FeedProblem {
        if response.code == .tlsBundleUnreadable {
            return FeedProblem(
                .tls,
                "The certificate authorities in \(settings.caBundle(of: answer.request.source)) cannot be read, so no https site can be trusted. Install ca-certificates or name another file with ca: in feeds.yml."
            )
        }
        return FeedProblem(
            .tls,
            "\(host) has no connection that can be trusted (\(detail)). If a browser complains too, tell the site's owner; else update \(authorities)."
        )
    }

    private var authorities: String {
        let source = answer.request.source
        return settings.hasOwnAuthorities(source) ? settings.caBundle(of: source) : "ca-certificates"
    }

    private var wantsCertificate: FeedProblem {
        FeedProblem(
            .tls,
            "\(host) lets in only who shows a certificate of its own (\(detail)), and bevaka has none. Ask the site's owner for another way in."
        )
    }

    private var late: FeedProblem {
        let isSlow = response.detail.hasPrefix("Operation too slow")
        if isSlow, response.headerBytes > 0 {
            return FeedProblem(
                .too_slow,
                "\(host) sent fewer than \(limits.lowSpeedBytes) bytes a second for \(limits.lowSpeedTime.words). It is tried again."
            )
        }
        let limit = isSlow ? limits.lowSpeedTime : limits.totalTimeout
        return response.headerBytes > 0
            ? FeedProblem(
                .timeout,
                "\(host) had not sent the whole document after \(limit.words). It is tried again; a slow site can be given a longer limit in feeds.yml."
            )
            : FeedProblem(.timeout, "\(host) gave no answer in time (\(detail)). It is tried again.")
    }

    private var tooLarge: FeedProblem {
        FeedProblem(
            .too_large,
            "\(host) sends more than the \(limits.documentBytes.byteWords) that a document may have, unpacked. If it is right, raise the source's limit in feeds.yml."
        )
    }

    private var headerTooLarge: FeedProblem {
        FeedProblem(
            .too_large,
            "\(host) sends more than \(limits.headerBytes.byteWords) of header before any document. Tell the site's owner."
        )
    }

    private var undecodable: FeedProblem {
        FeedProblem(
            .encoding,
            "\(host) sent a document whose compression cannot be undone (\(detail)). It is tried again; if it stays so, tell the site's owner."
        )
    }

    private var switched: FeedProblem {
        FeedProblem(
            .protocol,
            "\(host) answers 101: it changes to another protocol, which nobody asked for. Check the address in feeds.yml."
        )
    }

    private var broken: FeedProblem {
        if response.code == .receiveError, response.detail.contains("chunk") {
            return FeedProblem(
                .protocol,
                "\(host) sent a document whose chunks are wrong (\(detail)). It is tried again; if it stays so, tell the site's owner."
            )
        }
        return FeedProblem(
            .truncated,
            "\(host) broke off before the document was complete (\(detail)). Nothing of it was used; it is tried again."
        )
    }
}
