import BevakaCore
import BevakaParse

/// libFuzzer's entry for the parser: any bytes must end in a feed or a `FeedProblem`, and a feed must hold its promises.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzParser(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: data, count: size))
    let context = ParseContext(contentType: nil, base: "https://fuzz.example/feed", limits: Limits())
    guard let feed = try? FeedParser.parse(bytes, context: context) else { return 0 }
    precondition(Set(feed.items.map(\.id)).count == feed.items.count, "identifiers are unique in a feed")
    for item in feed.items {
        precondition(item.contentHTML?.range(of: "<script") == nil, "scripts never leave the parser")
    }
    _ = JSONFeedDocument(feed).encoded()
    return 0
}

extension String {
    /// Where a text stands in this one, without Foundation.
    fileprivate func range(of text: String) -> Range<Index>? { firstRange(of: text) }
}
