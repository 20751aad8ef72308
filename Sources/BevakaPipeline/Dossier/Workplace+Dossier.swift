package import BevakaCore
import BevakaStore
import BevakaTag
import Foundation

/// How a dossier is printed.
package enum DossierFormat: String, CaseIterable, Sendable {
    case text, json
}

extension Workplace {
    /// The timeline of a document.
    ///
    /// - Parameters:
    ///   - reference: in any form that people write it.
    ///   - limit: of stories; nil for all.
    /// - Throws: ``RunFailure`` 64 for what is no document.
    package func dossier(_ reference: String, format: DossierFormat, limit: Int?) throws(RunFailure) -> String {
        let store = try archive(readOnly: true)
        let document = References.document(named: reference)
        var names = try store.names(of: [document?.id ?? reference])
        // What the finder does not read may still be what the archive calls a document.
        guard document != nil || names.first?.kind != nil else { throw Self.noDocument(reference) }
        if let document, !names.isEmpty, names[0].kind == nil {
            names[0].kind = document.kind
            names[0].url = document.url
        }
        let items = try store.items(ItemQuery(references: [document?.id ?? reference], order: .arrival))
        let dossier = Dossier(names: names, items: items, limit: limit)
        switch format {
        case .text: return DossierCard(dossier: dossier, calendar: calendar).text
        case .json: return JSONText.encode(DossierDocument(dossier), pretty: true)
        }
    }

    /// The document that somebody means.
    ///
    /// - Throws: ``RunFailure`` 64 for what is no document, with what may have been meant.
    static func document(_ text: String) throws(RunFailure) -> Reference {
        guard let document = References.document(named: text) else { throw noDocument(text) }
        return document
    }

    private static func noDocument(_ text: String) -> RunFailure {
        let several = References.find(in: text).map(\.text)
        if several.count > 1 {
            return RunFailure(
                .usage, "\"\(text)\" names several documents; give one of \(several.joined(separator: ", ")).")
        }
        let question = References.suggestion(for: text).map { " Did you mean \"\($0)\"?" } ?? ""
        return RunFailure(
            .usage,
            "\"\(text)\" is no reference to a document that bevaka knows.\(question) Write it as it is cited "
                + "(2025/0123(COD), COM(2025) 123, prop. 2025/26:12, SOU 2025:10), as a CELEX number, or as its EUR-Lex or "
                + "OEIL address.")
    }
}
