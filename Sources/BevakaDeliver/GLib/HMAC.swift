internal import CGMime

/// Keyed hashes (RFC 2104) by GLib.
enum HMAC {
    /// HMAC-SHA256 in 64 hexadecimal digits of lower case.
    static func sha256(_ bytes: [UInt8], key: String) -> String {
        let key = Array(key.utf8)
        return GString.take(
            g_compute_hmac_for_data(G_CHECKSUM_SHA256, key, gsize(key.count), bytes, gsize(bytes.count)))
    }
}
