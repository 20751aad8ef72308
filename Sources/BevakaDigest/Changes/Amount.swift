/// A sum or a share that a text names: `€ 1.2 million`, `1,4 Mio. €`, `EUR 500 000`, `5 mkr`, `25 procent`.
struct Amount: Hashable {
    /// As written.
    let text: String
    let value: Double
    /// `EUR`, `SEK`, `%` …
    let unit: String

    static func == (left: Amount, right: Amount) -> Bool { left.value == right.value && left.unit == right.unit }

    func hash(into hasher: inout Hasher) {
        hasher.combine(value)
        hasher.combine(unit)
    }

    private static let units: [String: String] = [
        "€": "EUR", "eur": "EUR", "euro": "EUR", "euros": "EUR", "euroa": "EUR", "eurot": "EUR", "eiro": "EUR",
        "sek": "SEK", "kr": "SEK", "kronor": "SEK", "kruunua": "SEK", "kroon": "SEK", "kroner": "DKK", "dkk": "DKK",
        "$": "USD", "usd": "USD", "dollar": "USD", "dollars": "USD", "£": "GBP", "gbp": "GBP", "nok": "NOK",
        "%": "%", "procent": "%", "percent": "%", "prozent": "%", "prosenttia": "%", "protsenti": "%", "procenti": "%",
        "protsent": "%", "procentu": "%",
    ]
    private static let multiples: [String: Double] = [
        "thousand": 1e3, "tusen": 1e3, "mille": 1e3, "tausend": 1e3, "tuhatta": 1e3, "tuhat": 1e3, "tkr": 1e3, "k": 1e3,
        "million": 1e6, "millions": 1e6, "miljon": 1e6, "miljoner": 1e6, "mio": 1e6, "millionen": 1e6, "milj": 1e6,
        "miljoonaa": 1e6, "miljoona": 1e6, "miljonit": 1e6, "mln": 1e6, "miljoni": 1e6, "miljonu": 1e6,
        "miljonus": 1e6, "m": 1e6, "mkr": 1e6, "msek": 1e6, "meur": 1e6, "m€": 1e6, "mn": 1e6, "millioner": 1e6,
        "billion": 1e9, "billions": 1e9, "miljard": 1e9, "miljarder": 1e9, "mrd": 1e9, "milliarden": 1e9, "md": 1e9,
        "milliards": 1e9, "milliard": 1e9, "miljardia": 1e9, "miljardi": 1e9, "miljardit": 1e9, "miljardu": 1e9,
        "mdkr": 1e9, "bn": 1e9, "milliarder": 1e9,
    ]
    private static let joined: [String: String] = [
        "mkr": "SEK", "tkr": "SEK", "mdkr": "SEK", "msek": "SEK", "meur": "EUR", "m€": "EUR",
    ]

    /// A word, a number with its separators, or the sign of a currency, and where it stands.
    private struct Token {
        var text: String
        var range: Range<Int>

        var isDigits: Bool { text.allSatisfy { ("0"..."9").contains($0) } }
    }

    /// All amounts of a text, in its order.
    static func all(in text: String) -> [Amount] {
        let characters = Array(text)
        let tokens = tokens(of: characters)
        return tokens.indices.compactMap { amount(at: $0, in: tokens, of: characters) }
    }

    private static func amount(at index: Int, in tokens: [Token], of characters: [Character]) -> Amount? {
        guard let number = number(tokens[index].text) else { return nil }
        func word(_ place: Int) -> String { tokens.indices.contains(place) ? tokens[place].text.lowercased() : "" }
        var (value, first, last) = (number, index, index)
        var unit: String?
        if let before = units[word(index - 1)], before != "%" { (unit, first) = (before, index - 1) }
        if let multiple = multiples[word(last + 1)] {
            value *= multiple
            unit = unit ?? joined[word(last + 1)]
            last += 1
        }
        if unit == nil, let behind = units[word(last + 1)] {
            (unit, last) = (behind, last + 1)
        } else if unit == nil, ["d", "de"].contains(word(last + 1)), let behind = units[word(last + 2)] {
            // `3 millions d’euros`
            (unit, last) = (behind, last + 2)
        }
        guard let unit else { return nil }
        let written = characters[tokens[first].range.lowerBound..<tokens[last].range.upperBound]
        return Amount(text: String(written), value: value, unit: unit)
    }

    private static func tokens(of characters: [Character]) -> [Token] {
        var tokens: [Token] = []
        var token = Token(text: "", range: 0..<0)
        func end() {
            while let sign = token.text.last, ".,".contains(sign) { token.text.removeLast() }
            let start = token.range.lowerBound
            if !token.text.isEmpty {
                tokens.append(Token(text: token.text, range: start..<(start + token.text.count)))
            }
            token.text = ""
        }
        for (place, character) in characters.enumerated() {
            let isDigit = ("0"..."9").contains(character)
            let inNumber = token.text.first.map { ("0"..."9").contains($0) } ?? false
            if (isDigit && !inNumber) || (character.isLetter && inNumber) { end() }
            if isDigit || character.isLetter || (inNumber && (character == "." || character == ",")) {
                if token.text.isEmpty { token.range = place..<place }
                token.text.append(character)
            } else {
                end()
                if "€$£%".contains(character) {
                    tokens.append(Token(text: String(character), range: place..<(place + 1)))
                }
            }
        }
        end()
        return grouped(tokens)
    }

    /// `500 000` → `500000`: groups of three digits, each one character behind the last.
    private static func grouped(_ tokens: [Token]) -> [Token] {
        var grouped: [Token] = []
        for token in tokens {
            if let last = grouped.last, token.isDigits, token.text.count == 3, last.isDigits, last.text.first != "0",
                token.range.lowerBound == last.range.upperBound + 1,
                last.text.count <= 3 || last.range.count > last.text.count
            {
                grouped[grouped.count - 1] = Token(
                    text: last.text + token.text, range: last.range.lowerBound..<token.range.upperBound)
            } else {
                grouped.append(token)
            }
        }
        return grouped
    }

    /// `1.2`, `1,4`, `1.200.000`, `1,200,000.50`: the last sign parts the decimals, unless three digits follow it.
    static func number(_ token: String) -> Double? {
        guard let first = token.first, ("0"..."9").contains(first) else { return nil }
        let parts = token.split { ".,".contains($0) }
        guard parts.allSatisfy({ part in part.allSatisfy { ("0"..."9").contains($0) } }), let last = parts.last else {
            return nil
        }
        if parts.count == 1 { return Double(String(last)) }
        let signs = token.filter { ".,".contains($0) }
        let groups = last.count == 3 && (signs.count > 1 || parts[0].count <= 3 && parts[0] != "0")
        let mixed = Set(signs).count > 1
        if groups, !mixed { return Double(parts.joined()) }
        return Double(parts.dropLast().joined() + "." + last)
    }
}
