import BevakaCore
import GRDB

/// The names of documents, as the archive knows them: nothing is stored, all follows from `item_references`, so that it is
/// right also after tagging again, an edit or a pruning.
struct NameTable {
    /// Items looked at for one name: more say nothing new.
    private static let mostItems = 200

    /// An item that names a procedure and a proposal in one breath.
    private struct Joint: Hashable {
        var item: String
        var procedure: String
        var proposal: String
    }

    private let known: PreparedStatement
    private let joint: PreparedStatement

    init(_ database: Database) throws {
        known = try PreparedStatement(
            database, "SELECT kind, id, url FROM item_references WHERE reference_key = ? LIMIT 1")
        // Of the proposals those that begin a procedure; working documents (SWD) go with several.
        joint = try PreparedStatement(
            database,
            """
            SELECT items.public_id, min(p.id), min(p.text), min(c.id), min(c.text),
                texts.title, coalesce(texts.content_text, texts.summary), texts.url, texts.external_url
            FROM item_references AS r
                CROSS JOIN item_references AS p ON p.item = r.item AND p.kind = 'procedure'
                CROSS JOIN item_references AS c ON c.item = r.item AND c.kind = 'com'
                    AND (c.id LIKE 'COM/%' OR c.id LIKE 'JOIN/%')
                CROSS JOIN items ON items.row = r.item CROSS JOIN texts ON texts.row = r.item
            WHERE r.reference_key = ?
            GROUP BY r.item HAVING count(DISTINCT p.id) = 1 AND count(DISTINCT c.id) = 1
            ORDER BY r.item LIMIT \(Self.mostItems)
            """)
    }

    /// These documents and all other names of theirs.
    func names(of asked: [String]) throws -> [DocumentName] {
        var names: [DocumentName] = []
        var seen: Set<String> = []
        func add(_ id: String, _ reason: DocumentName.Reason) throws {
            let key = ReferenceKey.of(id)
            let known = try known(key)
            if reason == .rule, known == nil { return }
            guard seen.insert(key).inserted else { return }
            names.append(DocumentName(id: known?.id ?? id, kind: known?.kind, url: known?.url, reason: reason))
        }
        for id in asked { try add(id, .asked) }
        // Names found on the way are followed too: from a CELEX number to the proposal, from there to the procedure.
        var next = 0
        while next < names.count {
            let name = names[next]
            for id in NameRule.names(of: name.id) { try add(id, .rule) }
            for (partner, items) in try partners(of: name) { try add(partner, .named(with: name.id, items: items)) }
            next += 1
        }
        return names
    }

    private func known(_ key: String) throws -> (kind: String?, id: String?, url: String?)? {
        try known.first({ $0.text(key) }) { (kind: $0.text(), id: $0.text(), url: $0.text()) }
    }

    /// What items join with a name: for a proposal the one procedure that more of them name than any other, for a procedure
    /// every proposal that belongs to it in this sense.
    private func partners(of name: DocumentName) throws -> [(id: String, items: [String])] {
        switch name.kind {
        case "com":
            return try procedure(of: name.id).map { [$0] } ?? []
        case "procedure":
            var partners: [(id: String, items: [String])] = []
            let proposals = Dictionary(grouping: try joints(naming: name.id), by: \.proposal)
            for (proposal, joints) in proposals.sorted(by: { $0.key < $1.key })
            where try procedure(of: proposal)?.id == name.id {
                partners.append((proposal, joints.map(\.item)))
            }
            return partners
        default: return []
        }
    }

    /// Nil where items name two procedures with a proposal equally often: it is not known then which one is right.
    private func procedure(of proposal: String) throws -> (id: String, items: [String])? {
        let procedures = Dictionary(grouping: try joints(naming: proposal), by: \.procedure)
            .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
        guard let best = procedures.first, procedures.count == 1 || procedures[1].value.count < best.value.count else {
            return nil
        }
        return (best.key, best.value.map(\.item))
    }

    private func joints(naming id: String) throws -> [Joint] {
        var joints: [Joint] = []
        try joint.rows({ $0.text(ReferenceKey.of(id)) }) { columns in
            let item = columns.text() ?? ""
            let procedure = (id: columns.text() ?? "", text: columns.text() ?? "")
            let proposal = (id: columns.text() ?? "", text: columns.text() ?? "")
            let naming = JointNaming(
                title: columns.text() ?? "", text: columns.text() ?? "",
                addresses: [columns.text(), columns.text()].compactMap(\.self))
            guard naming.joins(procedure, proposal) else { return }
            joints.append(Joint(item: item, procedure: procedure.id, proposal: proposal.id))
        }
        return joints
    }
}
