import BevakaCore
import BevakaParse

extension FetchedDocument {
    /// What the document says: what was read of it while it arrived, or what its body says now.
    ///
    /// - Throws: as ``FeedParser/parse(_:layout:context:)``.
    func feed() throws(FeedProblem) -> Feed {
        if let reading { return try reading.get() }
        let context = ParseContext(contentType: contentType, base: url, limits: source.limits)
        return try FeedParser.parse(body, layout: source.layout, context: context)
    }
}
