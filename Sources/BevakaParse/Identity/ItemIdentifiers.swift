import BevakaCore
import FoundationEssentials

/// Gives every item an identifier that is unique in its feed and the same in the next fetch.
///
/// The feed's own (guid, atom:id, rdf:about) is used where it tells items apart. Where it is missing or shared by
/// different items, the item's address takes its place, else a hash of what is stable in it.
enum ItemIdentifiers {
    static func assign(to items: inout [Item]) {
        guard !areDistinct(items) else { return }
        let given = counts(items) { $0.id.isEmpty ? nil : $0.id }
        let addresses = counts(items) { $0.url }
        var distrusted = Set<String>()
        for (identifier, indices) in given where indices.count > 1 {
            let first = items[indices[0]]
            if indices.dropFirst().contains(where: { !isSame(items[$0], first) }) { distrusted.insert(identifier) }
        }
        var used: [String: Int] = [:]
        for index in items.indices {
            let item = items[index]
            var identifier = item.id
            if identifier.isEmpty || distrusted.contains(identifier) {
                if let url = item.url, addresses[url]?.count == 1, given[url] == nil || item.id == url {
                    identifier = url
                } else {
                    identifier = hashed(item)
                }
            }
            items[index].id = unique(identifier, &used)
        }
    }

    /// The usual case: every item has an identifier of its own.
    private static func areDistinct(_ items: [Item]) -> Bool {
        var seen = Set<String>(minimumCapacity: items.count)
        return items.allSatisfy { !$0.id.isEmpty && seen.insert($0.id).inserted }
    }

    private static func counts(_ items: [Item], _ key: (Item) -> String?) -> [String: [Int]] {
        var found: [String: [Int]] = [:]
        for (index, item) in items.enumerated() {
            if let key = key(item) { found[key, default: []].append(index) }
        }
        return found
    }

    /// Whether two items with one identifier are one item listed twice.
    private static func isSame(_ left: Item, _ right: Item) -> Bool {
        left.url == right.url && left.title == right.title && left.published == right.published
    }

    /// `identifier`, with a number where it was given before.
    private static func unique(_ identifier: String, _ used: inout [String: Int]) -> String {
        guard var number = used[identifier] else {
            used[identifier] = 1
            return identifier
        }
        var candidate: String
        repeat {
            number += 1
            candidate = "\(identifier)#\(number)"
        } while used[candidate] != nil
        used[identifier] = number
        used[candidate] = 1
        return candidate
    }

    private static func hashed(_ item: Item) -> String {
        var parts = [item.id, item.url ?? "", item.title ?? ""]
        if item.title == nil { parts.append(item.contentText ?? item.contentHTML ?? "") }
        if item.url == nil, let date = item.published {
            parts.append(String(Int64(date.timeIntervalSince1970.rounded())))
        }
        var hash = StableHash()
        for part in parts {
            hash.append(part)
            // An end mark, so that ("ab", "c") and ("a", "bc") differ.
            hash.append(byte: 0xFF)
        }
        return "urn:bevaka:" + hash.hexadecimal
    }
}
