internal import CCurl

/// One libcurl easy handle, owned: freed with its last use. Options are set by name and type; a wrong pair does not compile.
///
/// libcurl copies every string it is given. It refuses an option only when it was built without it or out of memory, so
/// the setters ignore the code: the transfer itself fails with the same reason, and that one is reported.
struct EasyHandle: ~Copyable {
    let pointer: UnsafeMutableRawPointer

    init() {
        CurlLibrary.start()
        guard let pointer = curl_easy_init() else { fatalError("libcurl has no memory for a transfer") }
        self.pointer = pointer
    }

    deinit {
        curl_easy_cleanup(pointer)
    }

    func set(_ option: CURLoption, _ value: Int) {
        _ = bevaka_curl_easy_setopt_long(pointer, option, value)
    }

    func set(_ option: CURLoption, _ value: Bool) {
        set(option, value ? 1 : 0)
    }

    func set(_ option: CURLoption, bytes value: Int) {
        _ = bevaka_curl_easy_setopt_offset(pointer, option, curl_off_t(value))
    }

    /// In whole milliseconds, at least one: libcurl takes zero for "no limit".
    func set(_ option: CURLoption, _ value: Duration) {
        let (seconds, attoseconds) = value.components
        set(option, max(1, Int(clamping: seconds) * 1_000 + Int(attoseconds / 1_000_000_000_000_000)))
    }

    /// Nil gives the option no value, which is not always its default.
    func set(_ option: CURLoption, _ value: String?) {
        if let value {
            _ = value.withCString { bevaka_curl_easy_setopt_pointer(pointer, option, $0) }
        } else {
            _ = bevaka_curl_easy_setopt_pointer(pointer, option, nil)
        }
    }

    /// A pointer that libcurl keeps: it must outlive the transfer.
    func set(_ option: CURLoption, kept value: UnsafeMutableRawPointer?) {
        _ = bevaka_curl_easy_setopt_pointer(pointer, option, value)
    }

    func set(_ option: CURLoption, _ callback: bevaka_curl_data_callback) {
        _ = bevaka_curl_easy_setopt_data_callback(pointer, option, callback)
    }

    func setOpenSocket(_ callback: curl_opensocket_callback) {
        _ = bevaka_curl_easy_setopt_opensocket(pointer, callback)
    }

    func number(_ info: CURLINFO) -> Int {
        var value = 0
        _ = bevaka_curl_easy_getinfo_long(pointer, info, &value)
        return value
    }

    func microseconds(_ info: CURLINFO) -> Duration {
        var value: curl_off_t = 0
        _ = bevaka_curl_easy_getinfo_offset(pointer, info, &value)
        return .microseconds(Int64(value))
    }

    func count(_ info: CURLINFO) -> Int {
        var value: curl_off_t = 0
        _ = bevaka_curl_easy_getinfo_offset(pointer, info, &value)
        return Int(value)
    }

    func text(_ info: CURLINFO) -> String? {
        var value: UnsafeMutableRawPointer?
        _ = bevaka_curl_easy_getinfo_pointer(pointer, info, &value)
        return value.map { String(cString: $0.assumingMemoryBound(to: CChar.self)) }
    }
}
