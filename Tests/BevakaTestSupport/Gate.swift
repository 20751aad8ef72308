import Dispatch
import Synchronization

/// Keeps tasks and the threads of test servers waiting until it is opened, which it then stays.
package final class Gate: Sendable {
    private struct State {
        var isOpen = false
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())
    private let threads = DispatchGroup()

    package init() {
        threads.enter()
    }

    /// A group that is let go of while somebody could still enter it ends the program.
    deinit {
        open()
    }

    package func open() {
        let waiting: [CheckedContinuation<Void, Never>]? = state.withLock { state in
            guard !state.isOpen else { return nil }
            state.isOpen = true
            defer { state.waiting = [] }
            return state.waiting
        }
        guard let waiting else { return }
        threads.leave()
        for task in waiting { task.resume() }
    }

    /// For tasks: no thread is held up.
    package func passed() async {
        await withCheckedContinuation { continuation in
            let isOpen = state.withLock { state in
                if !state.isOpen { state.waiting.append(continuation) }
                return state.isOpen
            }
            if isOpen { continuation.resume() }
        }
    }

    /// For the script of a test server, which has a thread of its own and can wait in no other way.
    package func holdThread() {
        threads.wait()
    }
}
