internal import CCurl

/// The request header lines that libcurl is to send (`curl_slist`), owned.
struct HeaderList: ~Copyable {
    private var list: UnsafeMutablePointer<curl_slist>?

    init(_ fields: [HeaderField]) {
        for field in fields {
            list = field.withLine { line in line.flatMap { curl_slist_append(list, $0) } } ?? list
        }
    }

    deinit {
        curl_slist_free_all(list)
    }

    /// Nil when there is no line; valid as long as the list lives.
    var pointer: UnsafeMutableRawPointer? { list.map { UnsafeMutableRawPointer($0) } }
}
