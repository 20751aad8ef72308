import BevakaConfig
package import BevakaCore
import BevakaParse
import Foundation

/// Lists of sources in OPML, the format in which feed readers exchange them.
extension Workplace {
    /// What an import did.
    package struct Import: Sendable {
        /// Names of the sources that were added.
        package let added: [String]
        /// Entries whose address was followed already.
        package let known: Int
        /// A sentence for each entry that could not be read.
        package let refused: [String]
    }

    /// All sources of the configuration as OPML 2.0, with what feeds.yml says of them in attributes of bevaka's own.
    package func exportOPML() -> String {
        let outlines = settings.feeds.map { source in
            OPMLDocument.Outline(
                url: source.url, title: source.name, type: Self.type(of: source),
                groups: source.group.map { [$0] } ?? [],
                own: SourceNotation.keys(of: source).map { OPMLDocument.Attribute($0.key, $0.value) })
        }
        return OPMLWriter.text(OPMLDocument(title: settings.region, outlines: outlines))
    }

    /// Appends the feeds of an OPML document that are not followed yet to the configuration.
    ///
    /// - Parameter name: of the file, for messages.
    /// - Throws: ``RunFailure`` 65 for what is no OPML, 74 and 78 when the configuration cannot be edited.
    package func importOPML(_ bytes: [UInt8], name: String) throws(RunFailure) -> Import {
        let document: OPMLDocument
        do throws(FeedProblem) {
            document = try OPMLReader.read(bytes)
        } catch {
            throw RunFailure(.badInput, "\(name): \(error.message)")
        }
        var addresses = Set(settings.feeds.map { AddressKey($0.url) })
        var names = Set(settings.feeds.map { $0.name.lowercased() })
        var sources: [Source] = []
        var refused: [String] = []
        let notation = try notation
        for outline in document.outlines where addresses.insert(AddressKey(outline.url)).inserted {
            do throws(RunFailure) {
                var source = try Self.source(outline, notation)
                source.name = Self.free(source.name, among: names)
                names.insert(source.name.lowercased())
                sources.append(source)
            } catch {
                refused.append("\(outline.title ?? outline.url): \(error.message.replacing("\n", with: "; "))")
            }
        }
        var editor = try ConfigurationEditor(path: configurationPath)
        try editor.append(contentsOf: sources)
        if !sources.isEmpty { try editor.write() }
        return Import(
            added: sources.map(\.name), known: document.outlines.count - sources.count - refused.count, refused: refused
        )
    }

    private static func source(
        _ outline: OPMLDocument.Outline, _ notation: SourceNotation
    ) throws(RunFailure) -> Source {
        let url = outline.url.hasPrefix("feed:http") ? String(outline.url.dropFirst(5)) : outline.url
        return try notation.source(
            name: String((outline.title ?? "").prefix(200)), url: url, group: outline.groups.last,
            keys: outline.own.map { ($0.name, $0.value) })
    }

    private static func type(of source: Source) -> String {
        switch source.layout {
        case nil: "rss"
        case .page: "page"
        case .json: "json"
        }
    }
}
