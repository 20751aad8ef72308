import Glibc

/// A file of certificate authorities as libcurl wants it: PEM (RFC 7468), one block a certificate.
enum CertificateFile {
    /// The list of all public authorities takes a quarter of a megabyte.
    private static let largest = 8 << 20
    private static let marks = ["-----BEGIN CERTIFICATE-----", "-----BEGIN TRUSTED CERTIFICATE-----"]

    /// Why the file cannot be used, as the end of a sentence; nil when it can.
    static func problem(_ path: String) -> String? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return unreadable(path, errno) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 64 << 10)
        while bytes.count < largest {
            let count = read(descriptor, &block, block.count)
            if count < 0 { return unreadable(path, errno) }
            if count == 0 { break }
            bytes += block.prefix(count)
        }
        let text = String(decoding: bytes, as: UTF8.self)
        return marks.contains(where: text.contains)
            ? nil : "\(path) has none. A certificate in another form is turned into it by openssl x509"
    }

    private static func unreadable(_ path: String, _ code: Int32) -> String {
        code == ENOENT || code == ENOTDIR
            ? "there is no file \(path)" : "\(path) cannot be read (\(String(cString: strerror(code))))"
    }
}
