import BevakaCore
import BevakaTestSupport
import Foundation
import Synchronization
import Testing

@testable import BevakaPipeline

struct ChangeQueueTests {
    private func change(items: Int) -> StoreChange {
        var change = StoreChange(
            source: Source(name: "Ports", url: "https://ports.example/feed"), at: .distantPast, outcome: .fetched,
            nextCheck: .distantPast)
        change.items = (0..<items).map { AnnotatedItem(item: Item(id: "\($0)")) }
        return change
    }

    @Test func `changes come in the order they were sent, and end`() async {
        let queue = ChangeQueue()
        for count in [1, 2, 3] { await queue.send(change(items: count)) }
        queue.finish()
        var counts: [Int] = []
        for await change in queue.changes { counts.append(change.items.count) }
        #expect(counts == [1, 2, 3])
    }

    /// A reader that sends one change, and goes on once it may.
    private final class Reader: Sendable {
        static let many = 3 * ChangeWriter.itemsABatch
        let executor = SteppedExecutor()
        private let isThrough = Mutex(false)

        init(_ queue: ChangeQueue, _ change: StoreChange) {
            Task(executorPreference: executor) {
                await queue.send(change)
                self.isThrough.withLock { $0 = true }
            }
        }

        /// False when it waits for the queue, whatever time it is given.
        var goesOn: Bool {
            executor.runUntilIdle()
            return isThrough.withLock { $0 }
        }
    }

    @Test func `a reader waits until enough of what it sent is written`() {
        let queue = ChangeQueue()
        let reader = Reader(queue, change(items: Reader.many))
        #expect(!reader.goesOn)
        queue.written(ChangeWriter.itemsABatch - 1)
        #expect(!reader.goesOn)
        queue.written(1)
        #expect(reader.goesOn)
    }

    @Test func `a reader goes on at once when there is room`() {
        let queue = ChangeQueue()
        #expect(Reader(queue, change(items: 2 * ChangeWriter.itemsABatch)).goesOn)
    }

    @Test func `a reader that waits goes on when nothing is written any more`() async {
        let queue = ChangeQueue()
        let reader = Reader(queue, change(items: Reader.many))
        #expect(!reader.goesOn)
        queue.finish()
        #expect(reader.goesOn)
        var changes = queue.changes.makeAsyncIterator()
        #expect(await changes.next()?.items.count == Reader.many)
        #expect(await changes.next() == nil)
    }
}
