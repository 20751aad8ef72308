internal import CCurl
internal import Glibc

/// The sockets that the transfer thread waits for (epoll(7)): its cost grows with what happens, not with what is watched.
struct Poller: ~Copyable {
    private let descriptor = epoll_create1(Int32(EPOLL_CLOEXEC))
    private let events = UnsafeMutableBufferPointer<epoll_event>.allocate(capacity: 32)

    struct Event {
        let descriptor: Int32
        let isReadable: Bool
        let isWritable: Bool
    }

    deinit {
        close(descriptor)
        events.deallocate()
    }

    func watch(_ socket: Int32, reading: Bool, writing: Bool, isNew: Bool) {
        var event = epoll_event()
        event.events = (reading ? EPOLLIN.rawValue : 0) | (writing ? EPOLLOUT.rawValue : 0)
        event.data.fd = socket
        epoll_ctl(descriptor, isNew ? EPOLL_CTL_ADD : EPOLL_CTL_MOD, socket, &event)
    }

    func forget(_ socket: Int32) {
        var event = epoll_event()
        epoll_ctl(descriptor, EPOLL_CTL_DEL, socket, &event)
    }

    /// Waits until something happens or the time has passed; nil waits for ever.
    func wait(milliseconds: Int?, _ body: (Event) -> Void) {
        let limit = milliseconds.map { Int32(clamping: $0) } ?? -1
        let count = epoll_wait(descriptor, events.baseAddress, Int32(events.count), limit)
        // Interrupted by a signal: as if nothing had happened.
        guard count > 0 else { return }
        for event in events.prefix(Int(count)) {
            let failed = event.events & (EPOLLHUP.rawValue | EPOLLERR.rawValue) != 0
            body(
                Event(
                    descriptor: event.data.fd, isReadable: failed || event.events & EPOLLIN.rawValue != 0,
                    isWritable: event.events & EPOLLOUT.rawValue != 0))
        }
    }
}
