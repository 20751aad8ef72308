import BevakaCore
import BevakaTestSupport
import Synchronization

/// A reader that only writes down what it is given, for the test and for the server's script to see.
struct RecordingReader: ~Copyable, StreamingReader {
    /// What all readers of a test saw.
    final class Record: Sendable {
        struct State {
            var heads: [DocumentHead] = []
            /// Bytes that each call showed.
            var arrived: [Int] = []
            /// Bytes of each document that came whole, and the last of them.
            var finished: [Int] = []
            var document: [UInt8] = []
            var thrownAway = 0
        }

        private let state = Mutex(State())
        /// Opened when something of a document has been read.
        let firstArrival = Gate()
        /// Opened when a reader was let go of before its document was whole.
        let firstThrownAway = Gate()

        var heads: [DocumentHead] { state.withLock(\.heads) }
        var arrived: [Int] { state.withLock(\.arrived) }
        var finished: [Int] { state.withLock(\.finished) }
        var document: [UInt8] { state.withLock(\.document) }
        var thrownAway: Int { state.withLock(\.thrownAway) }

        func note(_ change: (inout State) -> Void) {
            state.withLock { change(&$0) }
        }

        func noteArrival(_ count: Int) {
            note { $0.arrived.append(count) }
            firstArrival.open()
        }
    }

    private let record: Record
    private var isFinished = false

    init(_ record: Record) {
        self.record = record
    }

    deinit {
        if isFinished { return }
        record.note { $0.thrownAway += 1 }
        record.firstThrownAway.open()
    }

    mutating func read(_ arrived: UnsafeRawBufferPointer) {
        record.noteArrival(arrived.count)
    }

    /// A feed titled with the document's length, or a problem for a document of the letter x.
    consuming func finish(_ document: UnsafeRawBufferPointer) throws(FeedProblem) -> Feed {
        isFinished = true
        record.note {
            $0.finished.append(document.count)
            $0.document = Array(document)
        }
        if document.first == UInt8(ascii: "x") { throw FeedProblem(.not_a_feed, "It is all x.") }
        return Feed(format: .rss20, title: "\(document.count)")
    }
}
