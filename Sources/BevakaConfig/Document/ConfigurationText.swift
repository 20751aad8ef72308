/// The text of a configuration: proper UTF-8 without characters that YAML forbids, and in a second form (`masked`) that
/// is safe and convenient to give to a YAML parser.
///
/// In `masked` two things are replaced, scalar for scalar, so that every position stays true:
/// - each `*`, so that the parser sees no aliases. Ten short lines of nested aliases can stand for a billion values,
///   and a parser that compares keys walks through all of them. ``Reading`` follows aliases itself, within bounds.
/// - the braces of each `${NAME}`, which would end a value inside `{…}`.
struct ConfigurationText {
    /// As the person wrote it, without a byte order mark.
    let scalars: [Unicode.Scalar]

    init(_ bytes: [UInt8]) throws(Complaint) {
        var scalars: [Unicode.Scalar] = []
        scalars.reserveCapacity(bytes.count)
        var position = TextPosition.start
        var decoder = UTF8()
        var input = bytes.makeIterator()
        loop: while true {
            switch decoder.decode(&input) {
            case .emptyInput: break loop
            case .error:
                throw Complaint("found a byte that is not UTF-8; save the file in the encoding UTF-8", at: position)
            case .scalarValue("\u{FEFF}") where scalars.isEmpty: continue
            case .scalarValue(let scalar):
                if let problem = Self.problem(with: scalar) { throw Complaint(problem, at: position) }
                position.advance(over: scalar, after: scalars.last)
                scalars.append(scalar)
            }
        }
        self.scalars = scalars
    }

    /// The scalars that YAML 1.2 §5.1 allows, less those that `masked` puts in.
    private static func problem(with scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xD7FF, 0xE200...0xFEFE, 0xFF00...0xFFFD, 0x10000...: nil
        case 0xE000...0xE1FF: "found a private-use character (\(code(scalar))), expected a character with a meaning"
        default: "found a control character (\(code(scalar))), which YAML does not allow; delete it"
        }
    }

    private static func code(_ scalar: Unicode.Scalar) -> String {
        let hexadecimal = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - hexadecimal.count)) + hexadecimal
    }

    /// The text as a string.
    var text: String { String(scalars: scalars) }
}
