import BevakaParse

/// libFuzzer's entry for the sanitiser: any text gives markup that is safe and stays as it is when sanitised again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSanitizer(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
    let html = String(decoding: UnsafeBufferPointer(start: data, count: size), as: UTF8.self)
    let sanitizer = HTMLSanitizer(baseURL: "https://fuzz.example/")
    let once = sanitizer.sanitize(html)
    precondition(sanitizer.sanitize(once) == once, "sanitising again changes nothing")
    for tag in once.lowercased().split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
        let tag = tag.prefix { $0 != ">" }
        for name in ["script", "style", "iframe", "svg", "math", "form", "object", "embed", "meta", "base", "link"] {
            precondition(!(tag + " ").starts(with: name + " "), "never in the output: \(name)")
        }
        for value in ["=\"javascript:", "=\"data:", "=\"vbscript:", "=\"file:"] {
            precondition(!tag.contains(value), "never in a tag: \(value)")
        }
    }
    let text = PlainText.fromHTML(html)
    _ = PlainText.summary(of: text, maximumScalars: 280)
    _ = PlainText.inline(html)
    return 0
}
