internal import BevakaCore
internal import Curl

/// An HTTP status that is neither 2xx nor 304, said so that a person knows what to do.
struct Refusal {
    let answer: Answer

    private var response: CurlResponse { answer.response }

    var problem: FeedProblem {
        FeedProblem(kind, "\(answer.host) answers \(response.status): \(sentence)")
    }

    /// A 511 is the network between asking for a login, not the source.
    private var kind: FeedProblem.Kind {
        response.status == 511 ? .redirect_forbidden : .http_status
    }

    private var sentence: String {
        switch response.status {
        case 300..<400: redirectWithoutTarget
        case 401: loginMissing
        case 403: forbidden
        case 404:
            "nothing is at this address any more. Look for the feed's new address: bevaka add \(answer.trail.current.home)"
        case 407: proxyLogin
        case 429: "too many requests. It is asked less often now; a longer interval for the source in feeds.yml helps."
        case 451: "it must not show the feed, for legal reasons. Remove the source from feeds.yml or follow another."
        case 511: "the network wants a login before it lets anything through. Log in with a browser on this machine."
        case 500...: "the server is in trouble. It is tried again."
        default: "the request was refused. Check the address in feeds.yml."
        }
    }

    private var proxyLogin: String {
        "the proxy wants a login. Put it into the address of the proxy, in "
            + "\(answer.settings.nameOfProxy(of: answer.request.source, for: answer.trail.current))."
    }

    private var redirectWithoutTarget: String {
        "it redirects and does not say where to. Look for the feed's new address."
    }

    private var loginMissing: String {
        guard answer.login.isThere else {
            return
                "the feed wants a login. Give the source one in feeds.yml: login: {user: …, password: ${NAME}}, or a token."
        }
        return answer.login.isShown(to: answer.trail.current)
            ? "the source's login is not accepted. Correct it where bevaka is started."
            : "the feed wants a login, and the source's own is for the host of its url only. Write the address that answers into feeds.yml."
    }

    private var forbidden: String {
        if let guardian = BotProtection.guardian(of: response) { return guardian.sentence }
        return
            "the feed is not for everybody, or not for programs. Open it in a browser: if it shows there, ask the site's owner to let bevaka in by its User-Agent; if not, it needs a login."
    }
}

extension WebAddress {
    /// `https://host:port/`.
    var home: String { "\(scheme)://\(displayHost)/" }
}
