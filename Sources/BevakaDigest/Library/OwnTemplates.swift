import BevakaCore
import FoundationEssentials

/// The region's own templates: the files of the folder that `templates:` of feeds.yml names. Each takes the place of the
/// shipped one of its name, or is a partial of these.
struct OwnTemplates: Sendable {
    /// For messages, without a slash at its end.
    let folder: String
    let texts: [String: String]
    /// Files that are no templates by their ending, but have a template's name.
    let misnamed: [String]

    /// - Parameter shipped: names of the templates that come with the program.
    /// - Throws: 78 when the folder or a file in it cannot be read.
    init(folder: String, shipped: some Collection<String>) throws(RunFailure) {
        self.folder = folder.hasSuffix("/") && folder.count > 1 ? String(folder.dropLast()) : folder
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw RunFailure(
                .configuration,
                "\(folder): there is no such folder, or it cannot be read. Make it, or take the key \"templates\" out of feeds.yml."
            )
        }
        var texts: [String: String] = [:]
        for name in names where name.hasSuffix(Self.ending) && !name.hasPrefix(".") {
            guard let data = FileManager.default.contents(atPath: self.folder + "/" + name),
                let text = String(validatingUTF8: data)
            else {
                throw RunFailure(.configuration, "\(self.folder)/\(name): cannot be read as UTF-8 text.")
            }
            texts[String(name.dropLast(Self.ending.count))] = text
        }
        self.texts = texts
        misnamed = names.filter { name in
            !name.hasSuffix(Self.ending) && shipped.contains(String(name.prefix { $0 != "." }))
        }.sorted()
    }

    static let ending = ".mustache"
}

extension String {
    fileprivate init?(validatingUTF8 data: Data) {
        self.init(validating: data, as: UTF8.self)
    }
}
