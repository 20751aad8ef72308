import BevakaCore
import FoundationEssentials

/// The folder that holds `Templates/` and `Strings/`.
///
/// `Bundle.module` is not used: it traps when the folder is missing, and an administrator deserves a sentence instead.
struct ResourceFolder: Sendable {
    static let name = "bevaka_BevakaDigest.resources"

    let path: String

    /// - Parameter given: the folder to use; nil looks beside the executable, then in `../share/bevaka`.
    /// - Throws: 78 when there is no such folder.
    init(_ given: String?, beside executable: String? = Self.executable) throws(RunFailure) {
        let places = given.map { [$0] } ?? Self.places(beside: executable)
        guard let found = places.first(where: Self.isFolder) else {
            throw RunFailure(
                .configuration,
                "The folder of templates and strings is missing: \(places.joined(separator: ", nor is there ")). "
                    + "Put \(Self.name) from the build beside the program.")
        }
        path = found
    }

    /// The texts of one kind of file in a sub-folder, by name without extension.
    /// - Throws: 78 when the sub-folder or one of its files cannot be read.
    func texts(in folder: String, extension suffix: String) throws(RunFailure) -> [String: String] {
        let directory = path + "/" + folder
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: directory) else {
            throw RunFailure(.configuration, "The folder \(directory) is missing or cannot be read; install it again.")
        }
        var texts: [String: String] = [:]
        for name in names where name.hasSuffix("." + suffix) {
            guard let data = FileManager.default.contents(atPath: directory + "/" + name) else {
                throw RunFailure(.configuration, "\(directory)/\(name) cannot be read; look at its permissions.")
            }
            texts[String(name.dropLast(suffix.count + 1))] = String(decoding: data, as: UTF8.self)
        }
        return texts
    }

    private static var executable: String? {
        try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    }

    private static func places(beside executable: String?) -> [String] {
        guard let slash = executable?.lastIndex(of: "/"), let folder = executable?[..<slash] else { return [name] }
        return [folder + "/" + name, folder + "/../share/bevaka/" + name]
    }

    private static func isFolder(_ path: String) -> Bool {
        var isDirectory = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory
    }
}
