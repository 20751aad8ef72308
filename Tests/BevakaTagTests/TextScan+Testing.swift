@testable import BevakaTag

extension TextScan {
    /// Opens a text however much work it is.
    static func read<Result>(_ text: String, folded: FoldedText, _ body: (TextScan) -> Result) -> Result {
        var work = Work()
        return read(text, folded: folded, work: &work, body)
    }
}
