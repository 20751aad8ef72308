import Foundation

/// What a server program says of itself when it starts.
enum PipeText {
    /// Reads until what was read is enough, or there is no more.
    static func read(_ pipe: Pipe, until isEnough: (String) -> Bool) -> String {
        let descriptor = pipe.fileHandleForReading.fileDescriptor
        var bytes: [UInt8] = []
        var byte: UInt8 = 0
        while !isEnough(String(decoding: bytes, as: UTF8.self)) {
            let count = Glibc.read(descriptor, &byte, 1)
            if count == 1 {
                bytes.append(byte)
            } else if count == 0 || errno != EINTR {
                break
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
