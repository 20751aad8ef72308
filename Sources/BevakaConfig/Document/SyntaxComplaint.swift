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
        return switch problem {
        case "mapping values are not allowed in this context":
            Complaint(
                "found a colon inside a value, or a key at the wrong depth; put the value in quotes, or mend the "
                    + "indentation", at: position)
        case "could not find expected ':'":
            Complaint("found a word where a key with its colon (\"key: value\") was expected", at: begun)
        case "found unexpected end of stream", "found unexpected document indicator":
            Complaint("the quotation mark that stands here is never closed", at: begun)
        case "did not find expected ',' or ']'":
            Complaint("the list that begins here with [ is not closed, or a comma is missing in it", at: begun)
        case "did not find expected ',' or '}'":
            Complaint("the block that begins here with { is not closed, or a comma is missing in it", at: begun)
        case "did not find expected '-' indicator":
            Complaint(
                "found something that is no part of the list begun on line \(begun.line); every entry begins with "
                    + "\"- \" in the same column", at: position)
        case "did not find expected key":
            Complaint(
                "found something that is no part of the block begun on line \(begun.line); its keys stand in the same "
                    + "column, and nothing may follow a quoted value", at: position)
        case "found character that cannot start any token":
            Complaint(unexpectedStart(at: position, in: text), at: position)
        case "found a tab character where an indentation space is expected",
            "found a tab character that violates indentation":
            Complaint(tab, at: position)
        case "block sequence entries are not allowed in this context":
            Complaint("found \"- \" where no list can begin; put it on a line of its own, below its key", at: position)
        case "but found another document":
            Complaint("found a second YAML document (after ---), expected one document in a file", at: position)
        case "found unknown escape character", "found invalid Unicode character escape code":
            Complaint("found a backslash that means nothing in \"…\"; write \\\\, or use '…' instead", at: position)
        case "did not find expected node content":
            Complaint("found a punctuation mark where a value was expected; put the value in quotes", at: position)
        case let problem where problem.hasPrefix("Maximum nesting level reached"):
            Complaint("found a list inside a list inside a list, a thousand deep", at: position)
        default:
            Complaint(
                "this is not YAML: \([context, problem].filter { !$0.isEmpty }.joined(separator: ", "))", at: position)
        }
    }

    private static let tab = "found a tab, expected spaces: YAML is indented with spaces only"

    private static func unexpectedStart(at position: TextPosition, in text: [Unicode.Scalar]) -> String {
        guard let offset = position.offset(in: text) else {
            return "found a value that cannot begin like this; put it in quotes"
        }
        return text[offset] == "\t" ? tab : "found a value that begins with \(text[offset]); put it in quotes"
    }
}
