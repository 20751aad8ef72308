import Synchronization

/// Runs tasks only when a test says so, on the test's own thread: what has not happened once ``runUntilIdle()`` returns waits
/// for something else than time.
///
///     let task = Task(executorPreference: executor) { await queue.send(change) }
///     executor.runUntilIdle()
package final class SteppedExecutor: TaskExecutor {
    private let jobs = Mutex<[UnownedJob]>([])

    package init() {}

    package func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        jobs.withLock { $0.append(job) }
    }

    /// Runs all jobs, and those that they bring, in the order in which they came.
    package func runUntilIdle() {
        while let job = jobs.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) {
            job.runSynchronously(on: asUnownedTaskExecutor())
        }
    }
}
