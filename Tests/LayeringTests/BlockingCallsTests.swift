import Foundation
import Testing

/// Holds blocking calls out of the threads that tasks share: they are as many as the machine has processors, and one that
/// waits for a pipe, a socket, a process or a time keeps everybody else from going on. Tests that need such a wait find it in
/// BevakaTestSupport: `Command`, `ServerProcess`, `LoopbackListener`, `Gate`, `SteppedExecutor`, `onOwnThread`.
struct BlockingCallsTests {
    /// Names that keep a thread until something happens elsewhere.
    private static let blocking: Set<String> = [
        "DispatchSemaphore", "DispatchGroup", "NSCondition", "NSConditionLock", "RunLoop", "waitUntilExit",
        "readDataToEndOfFile", "availableData", "readLine", "Thread.sleep", "usleep(", "nanosleep(", "sleep(",
        "pthread_join(", "pthread_cond_wait(", "pthread_cond_timedwait(", "sem_wait(", "waitpid(", "wait4(", "popen(",
        "system(", "accept(", "connect(", "recv(", "recvfrom(", "recvmsg(", "poll(", "ppoll(", "epoll_wait(",
        "getaddrinfo(", "curl_easy_perform(", ".wait(", ".sync(", "handle.readToEnd", "standardInput.readToEnd",
        "fileHandleForReading.readToEnd",
    ]

    /// Names by which time passes, or somebody asks again and again whether it has; and what only a helper needs.
    private static let timing: Set<String> = [
        "Task.sleep", "Task.yield", ".sleep(", ".asyncAfter(", "Timer",
        "Process(", "Pipe(",
    ]

    /// Where such a call is right, and why.
    private static let allowedInTests = [
        "BevakaTestSupport/Command.swift": "waits for the end of a process by its handler",
        "BevakaTestSupport/Gate.swift": "holds the threads of servers",
        "BevakaTestSupport/ListeningSocket.swift": "serves a thread of its own",
        "BevakaTestSupport/LoopbackConnection.swift": "serves a thread of its own",
        "BevakaTestSupport/ServerProcess.swift": "reads on a thread of its own",
    ]

    private static let allowedInSources = [
        "Curl/Mail/SMTPTransfer.swift": "a connection's own thread",
        "Curl/Poller.swift": "the transfer thread's own wait",
        "Curl/TransferLoop.swift": "the transfer thread's own wait",
        "bevaka/AnnotateCommand.swift": "standard input, line by line, when nothing else runs",
        "bevaka/OPMLImportCommand.swift": "standard input, before anything else runs",
        "bevaka/Terminal.swift": "a person's answer, when nothing else runs",
    ]

    private static let tests = LayeringTests.sources.deletingLastPathComponent().appending(path: "Tests")

    @Test func `no test blocks the threads that all tests share, or waits for time to pass`() throws {
        let places = try Self.places(in: Self.tests, Self.blocking.union(Self.timing))
        #expect(places.filter { Self.allowedInTests[$0.file] == nil } == [])
        #expect(Set(places.map(\.file)).isSuperset(of: Self.allowedInTests.keys), "what is allowed needs to be")
    }

    @Test func `no room blocks the threads that all tasks share`() throws {
        let places = try Self.places(in: LayeringTests.sources, Self.blocking)
        #expect(places.filter { Self.allowedInSources[$0.file] == nil } == [])
        #expect(Set(places.map(\.file)).isSuperset(of: Self.allowedInSources.keys), "what is allowed needs to be")
    }

    /// A test that hangs is to end some day; no test may need its limit on a busy machine.
    @Test func `a time limit of a test is a last guard of at least ten minutes`() throws {
        for (file, text) in try Self.files(in: Self.tests) {
            for part in text.components(separatedBy: "timeLimit(.minutes(").dropFirst() {
                #expect((Int(part.prefix { $0.isNumber }) ?? 10) >= 10, "\(file)")
            }
        }
    }

    @Test(arguments: [
        "let gate = DispatchSemaphore(value: 0)", "group.wait()", "process.waitUntilExit()", "queue.sync { value }",
        "Thread.sleep(forTimeInterval: 1)", "_ = accept(descriptor, nil, nil)", "usleep(1_000)", "sleep(1)",
        "let count = recv(descriptor, &bytes, 1, 0)", "Glibc.accept(descriptor, nil, nil)", "pthread_join(thread, nil)",
        "pipe.fileHandleForReading.readDataToEndOfFile()", "let data = try? handle?.readToEnd()",
        "if poll(&watched, 1, 100) == 0 {", "curl_easy_perform(handle)", "let lock = NSCondition()",
    ])
    func `a call that blocks is found`(line: String) {
        #expect(!Self.names(in: line).isDisjoint(with: Self.blocking))
    }

    @Test(arguments: [
        "try await Task.sleep(for: .seconds(1))", "while !isDone { await Task.yield() }", "let process = Process()",
        "try await ContinuousClock().sleep(until: moment)", "queue.asyncAfter(deadline: moment) {}",
        "let output = Pipe()",
    ])
    func `a way to let time pass is found`(line: String) {
        #expect(!Self.names(in: line).isDisjoint(with: Self.timing))
    }

    @Test(arguments: [
        "// It never calls sleep(1) or waitUntilExit().", "let reading = await stream.next()", "await gate.passed()",
        "try store.synchronize(settings)", "page.select(path, fields: fields)", "server.accept(connection)",
        "mutating func poll(_ site: Site) throws {", "reader.read(bytes)", "private static func accept(_ core: Core) {",
    ])
    func `what does not block is left alone`(line: String) {
        #expect(Self.names(in: line).isDisjoint(with: Self.blocking.union(Self.timing)))
    }

    private struct Place: Hashable {
        var file: String
        var line: String
    }

    private static func places(in folder: URL, _ names: Set<String>) throws -> [Place] {
        try files(in: folder).filter { $0.file != "LayeringTests/BlockingCallsTests.swift" }.flatMap { file, text in
            text.split(separator: "\n").filter { !Self.names(in: $0).isDisjoint(with: names) }
                .map { Place(file: file, line: $0.trimmingCharacters(in: .whitespaces)) }
        }
    }

    private static func files(in folder: URL) throws -> [(file: String, text: String)] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.path()).filter { $0.hasSuffix(".swift") }.sorted()
            .map { ($0, try String(contentsOf: folder.appending(path: $0), encoding: .utf8)) }
    }

    /// What a line of code names: `name`, `Owner.name`, and if it is called `name(` by itself or as `Glibc.name(`, `.name(` of
    /// something else. Comments and declared functions are no names.
    private static func names(in line: some StringProtocol) -> Set<String> {
        var names: Set<String> = []
        let code = Array(line.utf8)
        var (start, before) = (0, "")
        while start < code.count, !code[start...].starts(with: "//".utf8) {
            let end = code[start...].firstIndex { !isPart($0) } ?? code.count
            guard end > start else {
                start += 1
                continue
            }
            let name = String(decoding: code[start..<end], as: UTF8.self)
            let isMember = start > 0 && code[start - 1] == UInt8(ascii: ".")
            let next = code[end...].first { $0 != UInt8(ascii: " ") }
            if before != "func" {
                names.insert(name)
                if isMember { names.insert("\(before).\(name)") }
                if next == UInt8(ascii: "(") || next == UInt8(ascii: "{") {
                    names.insert(!isMember || before == "Glibc" ? "\(name)(" : ".\(name)(")
                }
            }
            (start, before) = (end, name)
        }
        return names
    }

    private static func isPart(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "_") || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
            || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
    }
}
