/// Days of the week, 1 Monday … 7 Sunday (ISO 8601), by the names that people write.
enum Weekdays {
    static let groups: [String: Set<Int>] = [
        "daily": [1, 2, 3, 4, 5, 6, 7], "weekdays": [1, 2, 3, 4, 5], "weekends": [6, 7],
        "dagligen": [1, 2, 3, 4, 5, 6, 7], "vardagar": [1, 2, 3, 4, 5], "helger": [6, 7],
    ]

    private static let names: [[String]] = [
        ["mon", "monday", "mån", "måndag"], ["tue", "tuesday", "tis", "tisdag"],
        ["wed", "wednesday", "ons", "onsdag"], ["thu", "thursday", "tor", "tors", "torsdag"],
        ["fri", "friday", "fre", "fredag"], ["sat", "saturday", "lör", "lördag"], ["sun", "sunday", "sön", "söndag"],
    ]

    /// All names, for the nearest right word.
    static var allNames: [String] { groups.keys.sorted() + names.flatMap(\.self) }

    /// The number of a day; nil for a word that names none.
    static func day(_ name: String) -> Int? {
        names.firstIndex { $0.contains(name.lowercased()) }.map { $0 + 1 }
    }
}
