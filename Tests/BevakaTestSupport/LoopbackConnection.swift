import Foundation

/// The server's end of one connection to a ``LoopbackListener``, for as long as it is served.
package struct LoopbackConnection: Sendable {
    private let descriptor: Int32
    /// Which of the listener's connections this is, from one on.
    package let number: Int

    init(descriptor: Int32, number: Int) {
        self.descriptor = descriptor
        self.number = number
    }

    /// False when the client has gone.
    @discardableResult
    package func send(_ bytes: [UInt8]) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes { raw in
                Glibc.send(descriptor, raw.baseAddress?.advanced(by: sent), bytes.count - sent, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }

    @discardableResult
    package func send(_ text: String) -> Bool {
        send(Array(text.utf8))
    }

    /// The next bytes, exactly so many; nil when the client goes before.
    package func receive(_ count: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        var received = 0
        while received < count {
            let more = bytes.withUnsafeMutableBytes { raw in
                recv(descriptor, raw.baseAddress?.advanced(by: received), count - received, 0)
            }
            guard more > 0 else { return nil }
            received += more
        }
        return bytes
    }

    /// Waits so long for something to read; true when nothing came, not even the client's goodbye.
    package func staysQuiet(milliseconds: Int32) -> Bool {
        var watched = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&watched, 1, milliseconds) == 0
    }

    /// Reads, and says nothing, until the client goes.
    package func hang() {
        while receive(1) != nil {}
    }

    /// Says goodbye, and waits for the client's: nothing that was sent can be lost.
    package func finish() {
        shutdown(descriptor, Int32(SHUT_WR))
        hang()
    }

    /// Lets the connection end with a reset instead of a goodbye.
    package func reset() {
        var linger = linger(l_onoff: 1, l_linger: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout.size(ofValue: linger)))
    }
}
