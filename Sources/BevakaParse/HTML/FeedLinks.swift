/// Finds the feeds of a web page, for the message when a source answers HTML and for adding a source.
package enum FeedLinks {
    /// The feeds that the page declares (`<link rel="alternate">` with a feed's type), in its order; when it declares none,
    /// the links whose address looks like a feed's. At most 50.
    ///
    /// - Parameters:
    ///   - html: the page in any encoding that has ASCII as a part.
    ///   - base: the page's address; its `<base href>` counts before it.
    package static func links(inHTML html: [UInt8], base: String) -> [FeedLink] {
        html.withUnsafeBufferPointer { bytes in
            var search = FeedLinkSearch(bytes, base: base)
            return search.run()
        }
    }
}
