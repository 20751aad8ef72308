/// Entities that a document declares for itself (XML 1.0 §4.2), expanded within bounds that no honest feed comes near:
/// entity bombs ("billion laughs") end here. External entities are known by name only, so that they can be left out.
struct InternalEntities {
    enum Expansion {
        case text([UInt8])
        case bomb
        case external
        case undeclared
    }

    private enum Declaration {
        case value([UInt8])
        case external
    }

    /// Nesting; feeds declare characters and addresses, not trees.
    private static let maximumDepth = 8
    /// Bytes of one expansion.
    private static let maximumSize = 64 << 10
    /// Bytes of all expansions of a document.
    private static let maximumTotal = 4 << 20

    private var declarations: [String: Declaration] = [:]
    private var expanded: [String: [UInt8]?] = [:]
    private var total = 0
    /// The document names a DTD, which may well declare what the document does not.
    var hasExternalSubset = false

    /// The first declaration of a name is the binding one.
    mutating func declare(_ name: String, value: [UInt8]) {
        guard declarations[name] == nil, declarations.count < 1_000 else { return }
        declarations[name] = .value(value)
    }

    mutating func declareExternal(_ name: String) {
        guard declarations[name] == nil, declarations.count < 1_000 else { return }
        declarations[name] = .external
    }

    /// What `&name;` stands for, cleaned, so that it can stand in the document.
    mutating func expansion(of name: String, inAttribute: Bool) -> Expansion {
        guard let declaration = declarations[name] else { return .undeclared }
        guard case .value = declaration else { return .external }
        if expanded[name] == nil {
            var result: [UInt8] = []
            expanded[name] = .some(expand(name, into: &result, depth: 0) ? result : nil)
        }
        guard let found = expanded[name], var bytes = found else { return .bomb }
        total += bytes.count
        guard total <= Self.maximumTotal else { return .bomb }
        if inAttribute { bytes = Self.quoted(bytes) }
        return .text(Self.cleaned(bytes))
    }

    /// False when a bound is passed.
    private func expand(_ name: String, into result: inout [UInt8], depth: Int) -> Bool {
        guard depth < Self.maximumDepth, case .value(let value)? = declarations[name] else { return false }
        var rest = value[...]
        while let start = rest.firstIndex(of: 0x26) {
            result.append(contentsOf: rest[..<start])
            rest = rest[start...]
            let inner = rest.dropFirst().prefix { $0 != 0x3B && XMLName.isPart($0) }
            let key = String(decoding: inner, as: UTF8.self)
            if inner.endIndex < rest.endIndex, rest[inner.endIndex] == 0x3B, declarations[key] != nil {
                guard expand(key, into: &result, depth: depth + 1) else { return false }
                rest = rest[(inner.endIndex + 1)...]
            } else {
                result.append(0x26)
                rest = rest.dropFirst()
            }
            guard result.count <= Self.maximumSize else { return false }
        }
        result.append(contentsOf: rest)
        return result.count <= Self.maximumSize
    }

    private static func cleaned(_ bytes: [UInt8]) -> [UInt8] {
        bytes.withUnsafeBufferPointer { input in
            var pass = CleaningPass(input)
            return pass.cleanFragment() ?? bytes
        }
    }

    private static func quoted(_ bytes: [UInt8]) -> [UInt8] {
        bytes.flatMap { byte -> [UInt8] in
            switch byte {
            case 0x3C: Array("&lt;".utf8)
            case 0x22: Array("&quot;".utf8)
            case 0x27: Array("&#39;".utf8)
            default: [byte]
            }
        }
    }
}
