extension CleaningPass {
    /// What begins with `&` at `position`; returns where to go on.
    @inline(__always) mutating func reference(at position: Int, inAttribute: Bool) -> Int {
        // The five entities that XML has itself (§4.6), by far the most frequent.
        if position + 6 <= end {
            let word = UnsafeRawPointer(input.baseAddress.unsafelyUnwrapped)
                .loadUnaligned(fromByteOffset: position + 1, as: UInt32.self).littleEndian
            if word & 0xFF_FFFF == 0x3B_746C || word & 0xFF_FFFF == 0x3B_7467 { return position + 4 }
            if word == 0x3B70_6D61 { return position + 5 }
            if word == 0x746F_7571 || word == 0x736F_7061, input[position + 5] == 0x3B { return position + 6 }
        }
        return rareReference(at: position, inAttribute: inAttribute)
    }

    @inline(never) private mutating func rareReference(at position: Int, inAttribute: Bool) -> Int {
        if position + 1 < end, input[position + 1] == 0x23 { return numericReference(at: position) }
        let next = nameEnd(position + 1)
        guard next - position < 64 else { return escapeAmpersand(position) }
        let name = String(decoding: input[position + 1..<next], as: UTF8.self)
        guard !name.isEmpty else { return escapeAmpersand(position) }
        guard next < end, input[next] == 0x3B else { return openReference(at: position, inAttribute: inAttribute) }
        if ["lt", "gt", "amp", "quot", "apos"].contains(name) { return next + 1 }
        switch entities.expansion(of: name, inAttribute: inAttribute) {
        case .text(let bytes): replace(position..<next + 1, with: bytes, as: nil)
        case .bomb: drop(position..<next + 1, as: .entityBomb)
        case .external: drop(position..<next + 1, as: .externalEntity)
        case .undeclared:
            guard let scalar = HTMLEntities.character(name) else { return escapeAmpersand(position) }
            replace(position..<next + 1, with: Self.markup(scalar), as: entities.hasExternalSubset ? nil : .htmlEntity)
        }
        return next + 1
    }

    private mutating func escapeAmpersand(_ position: Int) -> Int {
        replace(position..<position + 1, with: "&amp;", as: .ampersand)
        return position + 1
    }

    /// A name without its semicolon: taken for a character only where browsers do and where it cannot be a parameter of a
    /// link, `?a=1&copy=2`.
    private mutating func openReference(at position: Int, inAttribute: Bool) -> Int {
        var next = position + 1
        while next < end, input[next].isASCIIAlphanumeric { next += 1 }
        let name = String(decoding: input[position + 1..<next], as: UTF8.self)
        let goesOn =
            next < end && (input[next] == 0x3D || input[next] == 0x5F || input[next] == 0x2D || input[next] >= 0x80)
        guard !goesOn, HTMLEntities.isLegacy(name), !isInQuery(position), let scalar = HTMLEntities.character(name)
        else {
            return escapeAmpersand(position)
        }
        replace(position..<next, with: Self.markup(scalar), as: .htmlEntity)
        return next
    }

    /// Whether the text before belongs to a link with a query: no space since its `?`.
    private func isInQuery(_ position: Int) -> Bool {
        var before = position - 1
        while before >= 0, position - before < 2_000 {
            let byte = input[before]
            if byte == 0x3F { return true }
            if byte.isXMLSpace || byte == 0x3E || byte == 0x22 || byte == 0x27 { return false }
            before -= 1
        }
        return false
    }

    /// A character as it can stand in text and in attribute values.
    static func markup(_ scalar: Unicode.Scalar) -> [UInt8] {
        switch scalar {
        case "&": Array("&amp;".utf8)
        case "<": Array("&lt;".utf8)
        case ">": Array("&gt;".utf8)
        case "\"": Array("&quot;".utf8)
        case "'": Array("&#39;".utf8)
        case "\t", "\n", "\r": Array("&#\(scalar.value);".utf8)
        default: Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
    }

    // MARK: - Numbers

    private mutating func numericReference(at position: Int) -> Int {
        guard let number = number(at: position) else { return escapeAmpersand(position) }
        if number.isWellFormed, Self.isAllowed(number.value), number.value < 0x80 || number.value > 0xFF {
            return number.end
        }
        if let (scalar, after) = severalReferences(number) {
            replace(position..<after, with: Self.markup(scalar), as: .characterReference)
            return after
        }
        if number.isWellFormed, Self.isAllowed(number.value), number.value > 0x9F { return number.end }
        var value = number.value
        if value > 0x7F, value < 0xA0 { value = UInt32(SingleByteTable.windows1252C1[Int(value) - 0x80]) }
        guard Self.isAllowed(value), value < 0x80 || value > 0x9F, let scalar = Unicode.Scalar(value) else {
            drop(position..<number.end, as: .characterReference)
            return number.end
        }
        replace(position..<number.end, with: Self.markup(scalar), as: .characterReference)
        return number.end
    }

    /// XML 1.0 §2.2.
    private static func isAllowed(_ value: UInt32) -> Bool {
        switch value {
        case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }

    private struct Number {
        var value: UInt32
        var end: Int
        /// With its semicolon, and a small x.
        var isWellFormed: Bool
    }

    /// `&#8217;`, `&#x2019;`, also `&#X2019;` and `&#8217` without a semicolon; nil for `&#` without a digit.
    private func number(at position: Int) -> Number? {
        guard position + 2 < end, input[position] == 0x26, input[position + 1] == 0x23 else { return nil }
        let isHexadecimal = input[position + 2] | 0x20 == 0x78
        var next = position + (isHexadecimal ? 3 : 2)
        let start = next
        var value: UInt32 = 0
        while next < end {
            let byte = input[next]
            let digit: UInt32
            if byte.isASCIIDigit {
                digit = UInt32(byte & 0x0F)
            } else if isHexadecimal, byte.isASCIILetter, byte | 0x20 < 0x67 {
                digit = UInt32(byte | 0x20) - 0x57
            } else {
                break
            }
            value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x20_0000)
            next += 1
        }
        guard next > start else { return nil }
        let isClosed = next < end && input[next] == 0x3B
        return Number(
            value: value, end: isClosed ? next + 1 : next, isWellFormed: isClosed && input[position + 2] != 0x58)
    }

    /// One character that was written as several numbers: a surrogate pair (JavaScript), or the bytes of its UTF-8
    /// (`&#226;&#128;&#166;` for an ellipsis).
    private func severalReferences(_ first: Number) -> (Unicode.Scalar, end: Int)? {
        if first.value & 0xFFFF_FC00 == 0xD800, let low = number(at: first.end), low.value & 0xFFFF_FC00 == 0xDC00 {
            let value = 0x10000 + (first.value & 0x3FF) << 10 + (low.value & 0x3FF)
            return Unicode.Scalar(value).map { ($0, low.end) }
        }
        guard (0xC2...0xF4).contains(first.value) else { return nil }
        let length = first.value < 0xE0 ? 2 : first.value < 0xF0 ? 3 : 4
        var bytes = [UInt8(first.value)]
        var next = first.end
        while bytes.count < length, let number = number(at: next), (0x80...0xBF).contains(number.value) {
            bytes.append(UInt8(number.value))
            next = number.end
        }
        guard bytes.count == length, let text = String(validating: bytes, as: UTF8.self),
            let scalar = text.unicodeScalars.first
        else { return nil }
        return (scalar, next)
    }
}
