internal import CCurl

/// The ways in which only a mail transfer ends.
extension CurlCode {
    package static let aborted = CurlCode(CURLE_ABORTED_BY_CALLBACK)
    package static let loginDenied = CurlCode(CURLE_LOGIN_DENIED)
    /// STARTTLS was wanted and not offered, or did not succeed.
    package static let tlsUnavailable = CurlCode(CURLE_USE_SSL_FAILED)
    package static let remoteAccessDenied = CurlCode(CURLE_REMOTE_ACCESS_DENIED)
}
