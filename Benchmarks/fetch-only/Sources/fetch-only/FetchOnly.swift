import BevakaCore
import BevakaFetch
import FoundationEssentials
import Glibc

/// fetch-only URLS TRANSFERS [--warm] [--ca FILE]
///
/// Fetches every address of the file URLS as bevaka does in a pass, with all its checks, and drops the documents. `--warm`
/// asks with the condition that a server which has a document answers with 304 (RFC 9110 §13.1.2).
@main
struct FetchOnly {
    static func main() async {
        let arguments = CommandLine.arguments
        guard arguments.count >= 3, let transfers = Int(arguments[2]),
            let text = try? String(contentsOfFile: arguments[1], encoding: .utf8)
        else {
            let usage = "usage: fetch-only URLS TRANSFERS [--warm] [--ca FILE]\n"
            write(STDERR_FILENO, usage, usage.utf8.count)
            exit(64)
        }
        let sources = text.utf8.split(separator: UInt8(ascii: "\n")).compactMap { String($0) }
            .map { Source(name: $0, url: $0) }
        let authorities = arguments.firstIndex(of: "--ca").flatMap { arguments.dropFirst($0 + 1).first }
        let fetcher = Fetcher(
            settings: FetchSettings(
                userAgent: "fetch-only", sources: sources, maximumTransfers: transfers, caBundle: authorities))
        let validators = Validators(etag: arguments.contains("--warm") ? "*" : nil)
        await fetch(sources.map { FetchRequest(source: $0, validators: validators) }, with: fetcher)
    }

    private static func fetch(_ requests: [FetchRequest], with fetcher: Fetcher) async {
        var outcomes: [String: Int] = [:]
        var bytes = 0
        for await document in fetcher.documents(for: requests, clock: { Date() }) {
            outcomes[document.problem?.kind.rawValue ?? document.outcome.rawValue, default: 0] += 1
            bytes += document.bytes
        }
        let counts = outcomes.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        print("RESULT \(counts.joined(separator: " ")) bytes=\(bytes)")
        exit(outcomes.keys.allSatisfy { ["fetched", "not_modified"].contains($0) } ? 0 : 1)
    }
}
