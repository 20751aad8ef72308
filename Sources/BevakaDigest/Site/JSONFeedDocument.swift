import BevakaCore

/// A JSON Feed 1.1 document; the names are the format's own. What is absent is left out.
struct JSONFeedDocument: Encodable {
    var version = "https://jsonfeed.org/version/1.1"
    var title: String
    var home_page_url: String?
    var feed_url: String?
    /// The document with the entries before these.
    var next_url: String?
    var language: String
    var hubs: [Hub]?
    var items: [Item]

    struct Hub: Encodable {
        var type: String
        var url: String
    }

    struct Author: Encodable {
        var name: String
    }

    struct Item: Encodable {
        var id: String
        var url: String?
        var external_url: String?
        var title: String
        var content_html: String
        var content_text: String?
        var summary: String?
        var date_published: String
        var date_modified: String?
        var authors: [Author]
        var language: String?
        /// Names of the topics.
        var tags: [String]
        var _bevaka: Extension

        /// What bevaka sees in the item; extensions begin with an underscore.
        struct Extension: Encodable {
            /// What `bevaka show` takes.
            var id: String
            var source: String
            var topics: [TopicMatch]
            var references: [Reference]
            var deadlines: [Deadline]
        }
    }
}
