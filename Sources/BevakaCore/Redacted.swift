/// A secret that never prints itself: passwords and tokens from the environment.
package struct Redacted: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The secret; name it only where it is handed to a server.
    package let revealed: String

    package init(_ secret: String) {
        revealed = secret
    }

    package var description: String { "<redacted>" }
    package var debugDescription: String { "<redacted>" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
