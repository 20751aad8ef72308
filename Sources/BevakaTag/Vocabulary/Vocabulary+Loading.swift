package import BevakaCore
import FoundationEssentials
import Yams

extension Vocabulary {
    /// The vocabulary that comes with bevaka, with the changes of feeds.yml applied.
    ///
    /// It is looked for in `bevaka_BevakaTag.resources` beside the program, then in `../share/bevaka/` beside it.
    /// - Throws: a failure of the configuration that names the missing folder, or every mistake in the files.
    package static func bundled(changes: [TopicChange] = []) throws(RunFailure) -> Vocabulary {
        try directory(bundledFolder()).applying(changes)
    }

    /// The identifiers of the topics that come with bevaka: known without reading their files.
    /// - Throws: a failure of the configuration that names the missing folder.
    package static func bundledTopics() throws(RunFailure) -> [TopicID] {
        try identifiers(in: bundledFolder())
    }

    static func identifiers(in path: String) throws(RunFailure) -> [TopicID] {
        try names(in: path).filter { !special.contains($0) && $0 != "elsewhere" }.map(TopicID.init(rawValue:))
    }

    /// Files beside the topics that are about all of them.
    private static let special: Set<String> = ["masks", "languages", "model", "titles"]

    static func bundledFolder() throws(RunFailure) -> String {
        let folders = resourceFolders()
        guard let folder = folders.first(where: { FileManager.default.fileExists(atPath: $0) }) else {
            throw RunFailure(
                .configuration,
                "The folder with the topics is missing: neither \(folders.joined(separator: " nor ")) is there. "
                    + "Copy bevaka_BevakaTag.resources from the build to the folder of the program.")
        }
        return folder
    }

    /// The places where an installed program keeps its topics.
    private static func resourceFolders() -> [String] {
        let link = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let program = link ?? CommandLine.arguments.first ?? "bevaka"
        let folder = program.lastIndex(of: "/").map { String(program[..<$0]) } ?? "."
        return ["\(folder)/bevaka_BevakaTag.resources/Topics", "\(folder)/../share/bevaka/Topics"]
    }

    /// Reads a folder of vocabularies: `ID.yml` for each topic, `elsewhere.yml`, `masks.yml`, `languages.yml`, `model.yml`, `titles.yml`.
    /// - Throws: all mistakes at once, each with file, line and column.
    package static func directory(_ path: String) throws(RunFailure) -> Vocabulary {
        var complaints: [String] = []
        var contents: [TopicVocabulary] = []
        for name in try names(in: path) where !special.contains(name) {
            var reader = try reader(path, name)
            if let content = TopicVocabulary(id: TopicID(rawValue: name), from: &reader) { contents.append(content) }
            complaints += reader.complaints
        }
        let elsewhere = contents.first { $0.topic.id.rawValue == "elsewhere" }
        contents.removeAll { $0.topic.id.rawValue == "elsewhere" }
        var masks = try reader(path, "masks")
        var languages = try reader(path, "languages")
        var model = try reader(path, "model")
        var titles = try reader(path, "titles")
        let vocabulary = Vocabulary(
            contents: contents, elsewhere: elsewhere, masks: Mask.all(from: &masks, topics: contents.map(\.topic.id)),
            languages: LanguageProfiles(from: &languages), model: ScoringModel(from: &model),
            genericTitles: StoryFingerprint.genericTitles(from: &titles))
        complaints += [masks, languages, model, titles].flatMap(\.complaints)
        guard complaints.isEmpty else { throw RunFailure(.configuration, complaints.joined(separator: "\n")) }
        return vocabulary
    }

    private static func names(in path: String) throws(RunFailure) -> [String] {
        do {
            let files = try FileManager.default.contentsOfDirectory(atPath: path)
            return files.filter { $0.hasSuffix(".yml") }.map { String($0.dropLast(4)) }.sorted()
        } catch {
            throw RunFailure(.configuration, "The folder of topics \(path) cannot be read: \(error)")
        }
    }

    /// - Parameter besides: top-level keys that are not read.
    static func reader(
        _ path: String, _ name: String, besides: Set<String> = []
    ) throws(RunFailure) -> YAMLReader {
        do {
            let data = try Data(contentsOf: URL(filePath: "\(path)/\(name).yml"))
            return YAMLReader(file: "\(name).yml", text: String(decoding: data, as: UTF8.self), besides: besides)
        } catch {
            throw RunFailure(.configuration, "\(path)/\(name).yml cannot be read: \(error)")
        }
    }
}
