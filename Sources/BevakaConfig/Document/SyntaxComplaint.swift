import Yams

/// What libyaml says of a text that is no YAML, in words for the person who wrote it.
enum SyntaxComplaint {
    static func complaint(of error: YamlError, in text: [Unicode.Scalar]) -> Complaint {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let begin = context.map { TextPosition(line: $0.mark.line, column: $0.mark.column) }
            return complaint(
                problem, context: context?.text ?? "", begun: begin,
                at: TextPosition(line: mark.line, column: mark.column), in: text)
        default:
            return Complaint("this is not YAML: \(error)", at: .start)
        }
    }

    static func duplicate(_ names: [String], _ mark: Mark) -> Complaint {
        let list = names.map { "\"\(ConfigurationText.unmask($0))\"" }.joined(separator: ", ")
        return Complaint(
            "the same key stands twice: \(list); keep one of them",
            at: TextPosition(line: mark.line, column: mark.column))
    }

    private static func complaint(
        _ problem: String, context: String, begun: TextPosition?, at position: TextPosition, in text: [Unicode.Scalar]
    ) -> Complaint {
        let begun = begun ?? position
        if let unseen = unseenSpace(from: begun.line, to: position.line, in: text) { return unseen }
        if let message = ofBeginning[problem] { return Complaint(message, at: begun) }
        if let message = ofPlace[problem] {
            return Complaint(message.replacing("LINE", with: String(begun.line)), at: position)
        }
        if problem == "found character that cannot start any token" {
            return Complaint(unexpectedStart(at: position, in: text), at: position)
        }
        if problem.hasPrefix("Maximum nesting level reached") {
            return Complaint("found a list inside a list inside a list, a thousand deep", at: position)
        }
        let words = [context, problem].filter { !$0.isEmpty }
        return Complaint("this is not YAML: \(words.joined(separator: ", "))", at: position)
    }

    /// What is best reported where the unfinished thing begins, by libyaml's words.
    private static let ofBeginning = [
        "could not find expected ':'": "found a word where a key with its colon (\"key: value\") was expected",
        "found unexpected end of stream": "the quotation mark that stands here is never closed",
        "found unexpected document indicator": "the quotation mark that stands here is never closed",
        "did not find expected ',' or ']'":
            "the list that begins here with [ is not closed, or a comma is missing in it",
        "did not find expected ',' or '}'":
            "the block that begins here with { is not closed, or a comma is missing in it",
    ]

    /// What is best reported where the parser stopped; LINE is where the list or block begins.
    private static let ofPlace = [
        "mapping values are not allowed in this context":
            "found a colon inside a value, or a key at the wrong depth; put the value in quotes, or mend the indentation",
        "did not find expected '-' indicator":
            "found something that is no part of the list begun on line LINE; every entry begins with \"- \" in the same "
            + "column",
        "did not find expected key":
            "found something that is no part of the block begun on line LINE; its keys stand in the same column, and "
            + "nothing may follow a quoted value",
        "found a tab character where an indentation space is expected": tab,
        "found a tab character that violates indentation": tab,
        "block sequence entries are not allowed in this context":
            "found \"- \" where no list can begin; put it on a line of its own, below its key",
        "but found another document": "found a second YAML document (after ---), expected one document in a file",
        "found unknown escape character": backslash, "found invalid Unicode character escape code": backslash,
        "did not find expected node content":
            "found a punctuation mark where a value was expected; put the value in quotes",
    ]

    private static let backslash = "found a backslash that means nothing in \"…\"; write \\\\, or use '…' instead"
    private static let tab = "found a tab, expected spaces: YAML is indented with spaces only"

    /// Spaces that come along from web pages and word processors look right and are no spaces to YAML.
    private static func unseenSpace(from first: Int, to last: Int, in text: [Unicode.Scalar]) -> Complaint? {
        var place = TextPosition.start
        var previous: Unicode.Scalar?
        for scalar in text {
            let isUnseen = ["\u{A0}", "\u{2007}", "\u{202F}", "\u{200B}"].contains(scalar)
            if isUnseen && (first...max(first, last)).contains(place.line) {
                return Complaint("found a no-break or zero-width space, expected an ordinary one", at: place)
            }
            place.advance(over: scalar, after: previous)
            previous = scalar
        }
        return nil
    }

    private static func unexpectedStart(at position: TextPosition, in text: [Unicode.Scalar]) -> String {
        guard let offset = position.offset(in: text) else {
            return "found a value that cannot begin like this; put it in quotes"
        }
        return text[offset] == "\t" ? tab : "found a value that begins with \(text[offset]); put it in quotes"
    }
}
