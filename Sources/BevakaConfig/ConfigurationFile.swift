import BevakaCore
import Glibc

/// Reads a configuration file within bounds and with a sentence for each way it can fail.
enum ConfigurationFile {
    /// Two thousand feeds with all their keys take a quarter of this.
    static let largest = 2 << 20

    static func read(_ path: String) throws(RunFailure) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(path, because: errno) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = Glibc.read(descriptor, &block, block.count)
            if count < 0 && errno == EINTR { continue }
            if count < 0 { throw failure(path, because: errno) }
            if count == 0 { return bytes }
            bytes += block.prefix(count)
            if bytes.count > largest {
                throw RunFailure(
                    .configuration,
                    "\(path): larger than \(largest >> 20) MB, which no list of feeds is. Is it the right file?")
            }
        }
    }

    private static func failure(_ path: String, because code: Int32) -> RunFailure {
        let sentence =
            switch code {
            case ENOENT, ENOTDIR: "there is no such file. Name the configuration with --config."
            case EISDIR: "is a directory. Name the file in it: \(path.hasSuffix("/") ? path : path + "/")feeds.yml"
            case EACCES, EPERM: "may not be read by this user. Change its permissions (chmod) or its owner (chown)."
            default: "cannot be read: \(String(cString: strerror(code)))."
            }
        return RunFailure(.configuration, "\(path): \(sentence)")
    }
}
