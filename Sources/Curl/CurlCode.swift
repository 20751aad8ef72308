internal import CCurl

/// How libcurl says a transfer ended (`CURLcode`). A struct, so that codes this program has no name for survive.
package struct CurlCode: RawRepresentable, Hashable, Sendable {
    package let rawValue: UInt32

    package init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    init(_ code: CURLcode) {
        rawValue = code.rawValue
    }

    package static let ok = CurlCode(CURLE_OK)
    package static let unsupportedProtocol = CurlCode(CURLE_UNSUPPORTED_PROTOCOL)
    package static let malformedURL = CurlCode(CURLE_URL_MALFORMAT)
    package static let couldNotResolveProxy = CurlCode(CURLE_COULDNT_RESOLVE_PROXY)
    package static let couldNotResolveHost = CurlCode(CURLE_COULDNT_RESOLVE_HOST)
    package static let couldNotConnect = CurlCode(CURLE_COULDNT_CONNECT)
    package static let weirdServerReply = CurlCode(CURLE_WEIRD_SERVER_REPLY)
    package static let http2 = CurlCode(CURLE_HTTP2)
    package static let partialFile = CurlCode(CURLE_PARTIAL_FILE)
    package static let writeError = CurlCode(CURLE_WRITE_ERROR)
    package static let outOfMemory = CurlCode(CURLE_OUT_OF_MEMORY)
    package static let timedOut = CurlCode(CURLE_OPERATION_TIMEDOUT)
    package static let tlsHandshake = CurlCode(CURLE_SSL_CONNECT_ERROR)
    package static let gotNothing = CurlCode(CURLE_GOT_NOTHING)
    package static let sendError = CurlCode(CURLE_SEND_ERROR)
    package static let receiveError = CurlCode(CURLE_RECV_ERROR)
    package static let tlsCipher = CurlCode(CURLE_SSL_CIPHER)
    package static let tlsPeerUnverified = CurlCode(CURLE_PEER_FAILED_VERIFICATION)
    package static let badContentEncoding = CurlCode(CURLE_BAD_CONTENT_ENCODING)
    package static let fileSizeExceeded = CurlCode(CURLE_FILESIZE_EXCEEDED)
    package static let tlsBundleUnreadable = CurlCode(CURLE_SSL_CACERT_BADFILE)
    package static let tlsIssuer = CurlCode(CURLE_SSL_ISSUER_ERROR)
    package static let http2Stream = CurlCode(CURLE_HTTP2_STREAM)
}

extension CurlCode: CustomStringConvertible {
    /// libcurl's own words for the code.
    package var description: String {
        guard let text = curl_easy_strerror(CURLcode(rawValue)) else { return "libcurl error \(rawValue)" }
        return String(cString: text)
    }
}
