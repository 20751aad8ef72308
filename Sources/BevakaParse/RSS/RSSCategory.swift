/// The text of an RSS category.
enum RSSCategory {
    /// The labels in it: one, or several where an institution lists its own as `POLICY_AREA=ENERGY,POLICY_AREA=TRANSPORT` (seen on
    /// the Commission's press corner). A comma alone parts nothing: "Research, innovation" is one label.
    static func terms(_ text: String) -> [String] {
        guard text.utf8.contains(UInt8(ascii: "=")), text.utf8.contains(UInt8(ascii: ",")) else { return [text] }
        let parts = text.split(separator: ",").map { String($0).trimmingSpace() }
        return parts.allSatisfy(isKeyed) ? parts : [text]
    }

    private static func isKeyed(_ label: String) -> Bool {
        let key = label.utf8.prefix { $0 != UInt8(ascii: "=") }
        let isName = key.allSatisfy { $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "_") }
        return !key.isEmpty && isName && key.count < label.utf8.count
    }
}
