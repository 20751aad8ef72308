import BevakaCore
import BevakaParse
import Foundation

/// Reads feed documents from files for `bevaka parse`: several at a time, handed on in order.
package struct DocumentReader: Sendable {
    /// What became of one file.
    package struct Reading: Sendable {
        /// One line of JSON Feed 1.1, when asked for.
        package var json: String?
        package var bytes = 0
        package var items = 0
        /// A sentence that names the file, when it is no feed.
        package var problem: String?
    }

    /// The sums for `--quiet`.
    package struct Counts: Sendable {
        private var documents = 0, items = 0, refused = 0, bytes = 0

        package init() {}

        package mutating func add(_ reading: Reading) {
            documents += 1
            items += reading.items
            bytes += reading.bytes
            refused += reading.problem == nil ? 0 : 1
        }

        /// `2000 documents, 47923 items, 186921334 bytes, 0 refused`
        package var line: String { "\(documents) documents, \(items) items, \(bytes) bytes, \(refused) refused" }
    }

    private let context: ParseContext
    private let workers: Int

    /// - Parameters:
    ///   - base: the address the documents came from.
    ///   - contentType: the Content-Type they came with.
    ///   - workers: files that are read at the same time.
    package init(base: String?, contentType: String?, sanitizes: Bool, workers: Int) {
        // A file on disk cost no bandwidth and its owner wants to see it read, archive dumps too.
        let limits = Limits(documentBytes: 256 << 20)
        context = ParseContext(contentType: contentType, base: base, limits: limits, sanitizes: sanitizes)
        self.workers = max(1, workers)
    }

    /// Reads all files, calling `body` for each in the order given.
    package func read(_ files: [String], wantsJSON: Bool, body: (Reading) -> Void) async {
        await withTaskGroup(of: (Int, Reading).self) { group in
            var waiting: [Int: Reading] = [:]
            var next = 0, started = 0
            func start() {
                let index = started
                group.addTask { (index, self.read(files[index], wantsJSON: wantsJSON)) }
                started += 1
            }
            while started < min(workers, files.count) { start() }
            while let (index, reading) = await group.next() {
                waiting[index] = reading
                while let ready = waiting.removeValue(forKey: next) {
                    body(ready)
                    next += 1
                }
                if started < files.count { start() }
            }
        }
    }

    private func read(_ file: String, wantsJSON: Bool) -> Reading {
        var reading = Reading()
        do {
            let bytes = try Self.contents(of: file)
            reading.bytes = bytes.count
            let feed = try FeedParser.parse(bytes, context: context)
            reading.items = feed.items.count
            if wantsJSON { reading.json = String(decoding: JSONFeedDocument(feed).encoded(), as: UTF8.self) }
        } catch let problem as FeedProblem {
            reading.problem = "\(file): \(problem.message)"
        } catch let failure as SystemFailure {
            reading.problem = "\(file): cannot be read: \(SystemError.sentence(failure.number))"
        } catch {
            reading.problem = "\(file): \(error)"
        }
        return reading
    }

    /// All bytes of a file, or of standard input.
    private static func contents(of file: String) throws(SystemFailure) -> [UInt8] {
        let descriptor = file == "-" ? STDIN_FILENO : open(file, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw SystemFailure(number: errno) }
        defer { if file != "-" { close(descriptor) } }
        var facts = stat()
        let expected = fstat(descriptor, &facts) == 0 ? Int(facts.st_size) : 0
        var bytes: [UInt8] = []
        while true {
            // One byte more than the file has, so that its end shows at once.
            let room = max(expected - bytes.count + 1, 1 << 16)
            let before = bytes.count
            bytes.reserveCapacity(before + room)
            let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
                filled = max(0, Foundation.read(descriptor, buffer.baseAddress, room))
            }
            if before == 0 { bytes = chunk } else { bytes.append(contentsOf: chunk) }
            if chunk.isEmpty { break }
        }
        return bytes
    }

    /// The system's word for why a file cannot be read.
    private struct SystemFailure: Error {
        let number: Int32
    }
}
