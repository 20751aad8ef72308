/// How a source lets bevaka in. It is shown to the host of the source's own address only.
package enum SourceLogin: Hashable, Sendable {
    /// A user and a password (RFC 7617).
    case basic(user: EnvironmentText, password: EnvironmentText)
    /// A token of the Authorization field (RFC 6750 §2.1).
    case bearer(EnvironmentText)
    /// A token in a header field of the API's own, such as X-Api-Key.
    case field(name: String, token: EnvironmentText)

    /// All that must not be shown.
    package var secrets: [EnvironmentText] {
        switch self {
        case .basic(let user, let password): [password] + (user.written == user.value.revealed ? [] : [user])
        case .bearer(let token), .field(_, let token): [token]
        }
    }
}
