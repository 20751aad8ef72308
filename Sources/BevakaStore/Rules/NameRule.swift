/// Names of a document that follow from another one by their form alone.
///
/// The CELEX number (sector, year, type, number) of a proposal, a communication or an act holds its number as it is cited:
/// `52025PC0123` and `COM/2025/123`, `32021R1060` and `REG/2021/1060`.
enum NameRule {
    /// Type of a CELEX number and the series in which the same document is cited.
    private static let types = [
        ("5", "PC", "COM"), ("5", "DC", "COM"), ("5", "JC", "JOIN"), ("5", "SC", "SWD"), ("3", "R", "REG"),
        ("3", "L", "DIR"), ("3", "D", "DEC"),
    ]

    /// The other names, in normal form; those that no document has do no harm, because nobody uses them.
    static func names(of id: String) -> [String] {
        let parts = id.split(separator: "/")
        if parts.count == 3, let year = Int(parts[1]), let number = Int(parts[2]), (1950...2100).contains(year) {
            return types.filter { $0.2 == parts[0] }.map { "\($0.0)\(year)\($0.1)\(four(number))" }
        }
        return cited(id.uppercased()).map { [$0] } ?? []
    }

    /// `52025PC0123` → `COM/2025/123`; a consolidated text (`02021R1060-20240630`) is the act itself.
    private static func cited(_ celex: String) -> String? {
        guard let sector = celex.first, ["0", "3", "5"].contains(sector), celex.utf8.count >= 9,
            let year = Int(celex.dropFirst().prefix(4)), (1950...2100).contains(year)
        else { return nil }
        let rest = celex.dropFirst(5)
        let type = rest.prefix { $0.isLetter }
        let digits = rest.dropFirst(type.count).prefix { $0.isNumber }
        let wanted = sector == "0" ? "3" : String(sector)
        guard let series = types.first(where: { $0.0 == wanted && $0.1 == type })?.2, let number = Int(digits) else {
            return nil
        }
        return "\(series)/\(year)/\(number)"
    }

    private static func four(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
