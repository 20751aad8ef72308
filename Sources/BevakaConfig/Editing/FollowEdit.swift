/// A change of the text at one place, by which a team follows a document or follows it no more.
struct FollowEdit {
    /// The scalars that are replaced; empty where something is only put in.
    var range: Range<Int>
    var replacement: String

    func applied(to scalars: [Unicode.Scalar]) -> String {
        String(scalars: scalars[..<range.lowerBound]) + replacement + String(scalars: scalars[range.upperBound...])
    }

    /// In quotes: most names of documents begin with a digit or hold brackets.
    static func written(_ document: String) -> String {
        let scalar = YAMLScalar.write(document)
        return scalar.hasPrefix("\"") ? scalar : "\"\(scalar)\""
    }
}
