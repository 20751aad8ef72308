import BevakaCore
import Glibc

/// rename(2): a reader of the target sees the old file or the new one.
enum AtomicRename {
    static func move(_ source: String, to target: String) throws(RunFailure) {
        guard rename(source, target) == 0 else {
            let reason = String(cString: strerror(errno))
            throw RunFailure(.cannotCreate, "\(target) cannot be written: \(reason). Name another file.")
        }
    }
}
