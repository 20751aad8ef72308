import BevakaCore
import Foundation
import Synchronization
import Testing

@testable import BevakaPipeline

@Suite(.timeLimit(.minutes(1)))
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

    @Test func `a reader waits until enough of what it sent is written`() async {
        let queue = ChangeQueue()
        let isThrough = Mutex(false)
        let many = 3 * ChangeWriter.itemsABatch
        let reader = Task {
            await queue.send(change(items: many))
            isThrough.withLock { $0 = true }
        }
        var changes = queue.changes.makeAsyncIterator()
        #expect(await changes.next()?.items.count == many)
        queue.written(1)
        for _ in 0..<100 { await Task.yield() }
        #expect(!isThrough.withLock { $0 })
        queue.written(many - 1)
        await reader.value
        #expect(isThrough.withLock { $0 })
    }

    @Test func `a reader that waits goes on when nothing is written any more`() async {
        let queue = ChangeQueue()
        let reader = Task { await queue.send(change(items: 3 * ChangeWriter.itemsABatch)) }
        var changes = queue.changes.makeAsyncIterator()
        _ = await changes.next()
        queue.finish()
        await reader.value
        #expect(await changes.next() == nil)
    }
}
