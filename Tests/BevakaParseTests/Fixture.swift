import BevakaCore
import BevakaParse
import Foundation
import Testing

/// A pair of files in Fixtures: NAME.xml, a document of whatever format, and NAME.json, what `bevaka parse` makes of it.
///
/// `_context` in the expectation may give `base` and `content_type`; `refused` names the kind of problem of a document that is no
/// feed, `message` its sentence. Dropping a pair into the folder adds a test.
struct Fixture: Sendable, CustomTestStringConvertible {
    var name: String
    var document: [UInt8]
    var expectation: Data

    var testDescription: String { name }

    static let all: [Fixture] = {
        guard let folder = Bundle.module.url(forResource: "Fixtures", withExtension: nil),
            let files = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        else { return [] }
        return files.filter { $0.pathExtension == "xml" }.sorted { $0.path < $1.path }.compactMap { file in
            guard let document = try? Data(contentsOf: file),
                let expectation = try? Data(contentsOf: file.deletingPathExtension().appendingPathExtension("json"))
            else { return nil }
            return Fixture(
                name: file.deletingPathExtension().lastPathComponent, document: [UInt8](document),
                expectation: expectation)
        }
    }()

    /// What is expected, without what tells how to parse.
    func expected() throws -> NSDictionary {
        var members = try JSONSerialization.jsonObject(with: expectation) as? [String: Any] ?? [:]
        members["_context"] = nil
        return NSDictionary(dictionary: members)
    }

    func context() throws -> ParseContext {
        let members = try JSONSerialization.jsonObject(with: expectation) as? [String: Any]
        let context = members?["_context"] as? [String: String]
        return ParseContext(contentType: context?["content_type"], base: context?["base"])
    }

    /// What `parse` makes of the document, in the shape of the expectation.
    func outcome(_ parse: () throws(FeedProblem) -> Feed) throws -> NSDictionary {
        do {
            let document = Data(JSONFeedDocument(try parse()).encoded())
            return NSDictionary(dictionary: try JSONSerialization.jsonObject(with: document) as? [String: Any] ?? [:])
        } catch let problem as FeedProblem {
            return ["refused": problem.kind.rawValue, "message": problem.message]
        }
    }
}
