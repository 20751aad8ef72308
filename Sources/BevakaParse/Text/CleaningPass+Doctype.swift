extension CleaningPass {
    /// `<!DOCTYPE … [ … ]>` is dropped; its internal entities are kept in mind, and nothing it points at is fetched.
    mutating func doctype(at position: Int) -> Int {
        var next = position + 9
        while next < end {
            switch input[next] {
            case 0x3E:
                drop(position..<next + 1, as: nil)
                return next + 1
            case 0x22, 0x27:
                guard let close = ByteScan.find(input[next], in: input, from: next + 1, to: min(end, next + 2_000))
                else {
                    return brokenDoctype(at: position)
                }
                entities.hasExternalSubset = true
                next = close + 1
            case 0x5B:
                guard let close = internalSubset(from: next + 1) else { return brokenDoctype(at: position) }
                next = close
            case 0x3C: return brokenDoctype(at: position)
            default: next += 1
            }
        }
        return brokenDoctype(at: position)
    }

    /// A declaration that does not end where it should goes as far as its first `>`.
    private mutating func brokenDoctype(at position: Int) -> Int {
        let close = ByteScan.find(0x3E, in: input, from: position, to: end) ?? end - 1
        drop(position..<close + 1, as: .doctype)
        return close + 1
    }

    /// Reads the declarations between the brackets; returns the position behind the `]`.
    private mutating func internalSubset(from start: Int) -> Int? {
        var next = start
        while next < end {
            next = skipSpace(next)
            guard next < end else { return nil }
            if input[next] == 0x5D { return next + 1 }
            if starts("<!--", at: next) {
                guard let close = ByteScan.find("-->", in: input, from: next + 4, to: end) else { return nil }
                next = close + 3
            } else if starts("<?", at: next) {
                guard let close = ByteScan.find("?>", in: input, from: next, to: end) else { return nil }
                next = close + 2
            } else if input[next] == 0x3C {
                guard let close = declarationEnd(from: next) else { return nil }
                if starts("<!ENTITY", at: next) { entity(in: next + 8..<close) }
                next = close + 1
            } else if input[next] == 0x25 {
                // A parameter entity: what it would bring is somewhere else.
                guard let close = ByteScan.find(0x3B, in: input, from: next, to: min(end, next + 200)) else {
                    return nil
                }
                entities.hasExternalSubset = true
                next = close + 1
            } else {
                return nil
            }
        }
        return nil
    }

    /// The `>` of a declaration, outside of quotes.
    private func declarationEnd(from start: Int) -> Int? {
        var next = start
        while next < end, input[next] != 0x3E {
            let byte = input[next]
            if byte == 0x22 || byte == 0x27 {
                guard let close = ByteScan.find(byte, in: input, from: next + 1, to: end) else { return nil }
                next = close
            }
            next += 1
        }
        return next < end ? next : nil
    }

    /// `name "value"` or `name SYSTEM "…"`; parameter entities (`% name …`) are passed over.
    private mutating func entity(in range: Range<Int>) {
        var next = skipSpace(range.lowerBound)
        guard next < range.upperBound, XMLName.isStart(input, at: next, end: range.upperBound) else { return }
        let start = next
        next = min(nameEnd(next), range.upperBound)
        let name = String(decoding: input[start..<next], as: UTF8.self)
        next = skipSpace(next)
        guard next < range.upperBound else { return }
        let quote = input[next]
        guard quote == 0x22 || quote == 0x27 else {
            entities.declareExternal(name)
            return
        }
        guard let close = ByteScan.find(quote, in: input, from: next + 1, to: range.upperBound) else { return }
        entities.declare(name, value: Self.literal(input[next + 1..<close]))
    }

    /// An entity's value with its character references replaced, as they are when it is declared (XML 1.0 §4.5).
    private static func literal(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
        var result: [UInt8] = []
        var rest = bytes
        while let start = rest.firstIndex(of: 0x26) {
            result.append(contentsOf: rest[..<start])
            rest = rest[start...]
            let digits = rest.dropFirst(2).prefix { $0 != 0x3B }
            guard rest.dropFirst().first == 0x23, digits.count < 9, digits.endIndex < rest.endIndex,
                let scalar = scalar(String(decoding: digits, as: UTF8.self))
            else {
                result.append(0x26)
                rest = rest.dropFirst()
                continue
            }
            result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            rest = rest[(digits.endIndex + 1)...]
        }
        return result + rest
    }

    private static func scalar(_ digits: String) -> Unicode.Scalar? {
        let isHexadecimal = digits.hasPrefix("x")
        let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return value.flatMap(Unicode.Scalar.init)
    }
}
