internal import CCurl

/// libcurl as a whole.
package enum CurlLibrary {
    private static let started: Void = {
        curl_global_init(Int(CURL_GLOBAL_DEFAULT))
    }()

    /// Once in a process, before any other call; every handle sees to it.
    static func start() {
        _ = started
    }

    /// True for a libcurl that looks at `CURLOPT_HTTP_CONTENT_DECODING` with each piece of a body; those to come have made up
    /// their mind when the header ends.
    static let decodesByThePiece = curl_version_info(CURLVERSION_FIRST).pointee.version_num < 0x08_00_00

    /// Seconds since 1970 of a date as HTTP writes it, in any of the forms of RFC 9110 §5.6.7 and a few wrong ones.
    package static func seconds(ofHTTPDate text: String) -> Int? {
        let seconds = curl_getdate(text, nil)
        return seconds < 0 ? nil : seconds
    }
}
