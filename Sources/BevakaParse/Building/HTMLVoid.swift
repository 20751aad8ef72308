/// HTML's elements without an end tag (HTML, void elements): writing one would be read as another element.
enum HTMLVoid {
    private static let names: [StaticString] = [
        "br", "img", "hr", "input", "area", "base", "col", "embed", "link", "meta", "param", "source", "track", "wbr",
    ]

    static func contains(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        names.contains { $0.utf8CodeUnitCount == name.count && ASCIIBytes.hasPrefix(name, $0) }
    }
}
