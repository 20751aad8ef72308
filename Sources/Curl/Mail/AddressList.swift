internal import CCurl

/// The recipients that libcurl is to name (`curl_slist`), owned.
struct AddressList: ~Copyable {
    private var list: UnsafeMutablePointer<curl_slist>?

    init(_ addresses: [String]) {
        for address in addresses { list = curl_slist_append(list, "<\(address)>") ?? list }
    }

    deinit {
        curl_slist_free_all(list)
    }

    /// Valid as long as the list lives.
    var pointer: UnsafeMutableRawPointer? { list.map { UnsafeMutableRawPointer($0) } }
}
