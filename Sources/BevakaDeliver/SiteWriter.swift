package import BevakaCore
import Glibc

/// Writes the files of `site/`, each atomically, leaving those alone that have not changed.
package struct SiteWriter: Sendable {
    /// The folder `site`, without a slash at its end.
    package let root: String

    package init(root: String) {
        self.root = root
    }

    /// Writes the files and creates the folders they lie in.
    ///
    /// - Returns: how many files were new or changed.
    /// - Throws: ``RunFailure`` 73 or 74; files before the failing one are written, the failing one is untouched.
    @discardableResult
    package func write(_ files: [SiteFile]) throws(RunFailure) -> Int {
        var changed = 0
        var folders: Set<String> = []
        for file in files {
            let path = root + "/" + file.path
            let folder = String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)])
            if folders.insert(folder).inserted { try Folder.create(folder) }
            if try AtomicFile(path: path).replace(with: file.content) { changed += 1 }
        }
        return changed
    }

    /// The names, without their ending, of the files in a folder of the site; none where the folder is not there.
    package func names(in folder: String, ending: String) -> [String] {
        guard let stream = opendir(root + "/" + folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasSuffix(ending) { names.append(String(name.dropLast(ending.count))) }
        }
        return names.sorted()
    }
}
