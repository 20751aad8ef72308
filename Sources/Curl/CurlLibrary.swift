internal import CCurl

/// libcurl as a whole.
package enum CurlLibrary {
    private static let started: Void = {
        curl_global_init(Int(CURL_GLOBAL_DEFAULT))
        keepMemory()
    }()

    /// A pass needs memory for a hundred documents of a hundred kilobytes, again and again. Left to itself malloc(3) gives each back to
    /// the system, which takes a tenth of a pass's CPU to hand it out again page by page.
    private static func keepMemory() {
        mallopt(M_MMAP_THRESHOLD, 512 << 10)
        mallopt(M_TRIM_THRESHOLD, 4 << 20)
    }

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
