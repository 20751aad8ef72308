/// Something in feeds.yml that can be used as it stands, and that a person should know of all the same.
package struct ConfigurationNotice: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable {
        /// A search excludes by a hyphen, which meant nothing in earlier versions of bevaka.
        case exclusion
        /// A webhook of a kind that is switched off.
        case retiredHook
    }

    package let kind: Kind
    /// `feeds.yml:12:5`
    package let place: String
    /// A sentence that says whose it is; it stays the same when the file grows above it.
    package let message: String

    package init(_ kind: Kind, at place: String, _ message: String) {
        self.kind = kind
        self.place = place
        self.message = message
    }
}
