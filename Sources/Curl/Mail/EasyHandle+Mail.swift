internal import CCurl

extension EasyHandle {
    /// What holds for every message, set once for the life of the handle.
    func applyMailRules() {
        set(CURLOPT_NOSIGNAL, true)
        set(CURLOPT_PROTOCOLS_STR, "smtp,smtps")
        set(CURLOPT_DISALLOW_USERNAME_IN_URL, true)
        set(CURLOPT_PROXY, "")
        set(CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2)
        set(CURLOPT_CAPATH, nil)
        set(CURLOPT_UPLOAD, true)
        set(CURLOPT_MAIL_RCPT_ALLLOWFAILS, true)
        set(CURLOPT_NOPROGRESS, false)
        set(CURLOPT_VERBOSE, true)
        // The size of the message is not told beforehand: libcurl 7.88 counts the dots that it stuffs as well, and could take
        // a longer message for a complete one.
    }

    /// Everything that differs between messages. The list of recipients is the caller's, who keeps it alive.
    func apply(_ request: SMTPRequest) {
        set(CURLOPT_URL, request.url)
        set(CURLOPT_MAIL_FROM, "<\(request.sender)>")
        set(CURLOPT_USERNAME, request.user)
        set(CURLOPT_PASSWORD, request.user == nil ? nil : request.password ?? "")
        set(CURLOPT_CAINFO, request.caBundle)
        let isImplicit = request.url.hasPrefix("smtps:")
        let isChecked = isImplicit || request.security == .required
        set(CURLOPT_SSL_VERIFYPEER, isChecked)
        set(CURLOPT_SSL_VERIFYHOST, isChecked ? 2 : 0)
        switch request.security {
        case .required: set(CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue))
        case .opportunistic: set(CURLOPT_USE_SSL, Int(CURLUSESSL_TRY.rawValue))
        case .none: set(CURLOPT_USE_SSL, Int(CURLUSESSL_NONE.rawValue))
        }
        set(CURLOPT_CONNECTTIMEOUT_MS, request.connectTimeout)
        set(CURLOPT_SERVER_RESPONSE_TIMEOUT, max(1, Int(clamping: request.replyTimeout.components.seconds)))
        set(CURLOPT_TIMEOUT_MS, request.totalTimeout)
    }

    func setDebug(_ callback: curl_debug_callback) {
        _ = bevaka_curl_easy_setopt_debug(pointer, callback)
    }

    func setProgress(_ callback: curl_xferinfo_callback) {
        _ = bevaka_curl_easy_setopt_progress(pointer, callback)
    }
}
