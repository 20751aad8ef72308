package import BevakaCore
package import Foundation

/// What feeds.yml says, checked: every value in it can be used as it stands.
package struct Settings: Hashable, Sendable {
    /// Whose monitor it is; the title of digests and pages.
    package var region: String
    /// Of digests and pages: Swedish or English.
    package var language: Language
    /// Clock times of `at:` and the dates in digests are of this zone.
    package var timeZone: TimeZone
    /// An address for owners of sites, sent in the User-Agent.
    package var contact: String?
    /// A PEM file with the certificate authorities to trust; nil for the system's.
    package var caBundle: String?
    /// Every entry of `feeds:` in the order of the file, also those with `enabled: false`.
    package var feeds: [Source]
    /// Changes to built-in topics, and the region's own topics.
    package var topics: [TopicChange]
    package var teams: [Team]
    /// Nil when no mail is to be sent.
    package var mail: MailSettings?
    /// The public address of the site's folder, with a slash at its end; nil when it is not served.
    package var site: String?
    /// WebSub hubs that tell subscribers of changes.
    package var hubs: [String] = []
    /// Searches that people subscribe to.
    package var queries: [SavedQuery] = []
    /// What a person should know of the file although nothing in it is wrong, in its order.
    package var notices: [ConfigurationNotice] = []
    /// The folder with the region's own templates, as written: relative to the configuration.
    package var templates: String?

    package init(
        region: String = "Region Stockholm", language: Language = .swedish,
        timeZone: TimeZone = Settings.defaultTimeZone, contact: String? = nil, caBundle: String? = nil,
        feeds: [Source] = [], topics: [TopicChange] = [], teams: [Team] = [], mail: MailSettings? = nil
    ) {
        self.region = region
        self.language = language
        self.timeZone = timeZone
        self.contact = contact
        self.caBundle = caBundle
        self.feeds = feeds
        self.topics = topics
        self.teams = teams
        self.mail = mail
    }

    /// Europe/Stockholm; UTC on a machine without time zone data.
    package static let defaultTimeZone = TimeZone(identifier: "Europe/Stockholm") ?? .gmt
}
