internal import CCurl

extension EasyHandle {
    /// What holds for every request, set once for the life of the handle.
    func applyRules() {
        set(CURLOPT_NOSIGNAL, true)
        set(CURLOPT_PROTOCOLS_STR, "http,https")
        set(CURLOPT_REDIR_PROTOCOLS_STR, "http,https")
        set(CURLOPT_FOLLOWLOCATION, false)
        set(CURLOPT_SUPPRESS_CONNECT_HEADERS, true)
        // Usual documents, packed, come at one go instead of two or three.
        set(CURLOPT_BUFFERSIZE, 32 << 10)
        // The empty string: every content coding that libcurl was built with.
        set(CURLOPT_ACCEPT_ENCODING, "")
        set(CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_2TLS)
        // A login inside a URL is a redirect's invention; the source's own comes beside the URL.
        set(CURLOPT_DISALLOW_USERNAME_IN_URL, true)
        set(CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2)
        set(CURLOPT_SSL_VERIFYPEER, true)
        set(CURLOPT_SSL_VERIFYHOST, 2)
        // Debian's libcurl also has a default directory of certificates; with one, it reads the bundle anew for every
        // connection (24 ms of CPU each) instead of keeping it parsed.
        set(CURLOPT_CAPATH, nil)
        set(CURLOPT_PROXY_CAPATH, nil)
    }

    /// What differs from request to request. The header list is the caller's, who keeps it alive.
    func apply(_ request: CurlRequest) {
        set(CURLOPT_URL, request.url)
        applyContent(request.content)
        set(CURLOPT_HTTP_CONTENT_DECODING, true)
        set(CURLOPT_FRESH_CONNECT, false)
        // Waiting for a first connection pays only where it may turn out to be HTTP/2, which needs TLS here.
        set(CURLOPT_PIPEWAIT, request.url.hasPrefix("https:"))
        set(CURLOPT_TIMEOUT_MS, request.totalTimeout)
        // Speed is watched from the first line of the response on; how long a server may think is the total time's matter.
        set(CURLOPT_LOW_SPEED_TIME, 0)
    }

    /// What is the same for most requests, to be set when it changes: libcurl copies every string it is given.
    func apply(_ manner: TransferManner) {
        set(CURLOPT_USERAGENT, manner.userAgent)
        set(CURLOPT_USERNAME, manner.user)
        set(CURLOPT_PASSWORD, manner.user == nil ? nil : manner.password ?? "")
        set(CURLOPT_PROXY, manner.proxy)
        set(CURLOPT_CAINFO, manner.caBundle)
        set(CURLOPT_PROXY_CAINFO, manner.caBundle)
        set(CURLOPT_CONNECTTIMEOUT_MS, manner.connectTimeout)
        set(CURLOPT_LOW_SPEED_LIMIT, manner.lowSpeedBytes)
        set(CURLOPT_MAXFILESIZE_LARGE, bytes: manner.bodyLimit)
    }

    private func applyContent(_ content: [UInt8]?) {
        guard let content else {
            set(CURLOPT_HTTPGET, true)
            return
        }
        set(CURLOPT_POST, true)
        set(CURLOPT_POSTFIELDSIZE_LARGE, bytes: content.count)
        content.withUnsafeBytes { _ = bevaka_curl_easy_setopt_pointer(pointer, CURLOPT_COPYPOSTFIELDS, $0.baseAddress) }
    }

    /// From now on a transfer that is too slow for too long is given up.
    func watchSpeed(_ request: CurlRequest) {
        set(CURLOPT_LOW_SPEED_TIME, max(1, Int(clamping: request.lowSpeedTime.components.seconds)))
    }
}
