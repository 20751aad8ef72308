package import BevakaCore

extension StoryMarks {
    /// Bytes of a text that are read: a short description has no more, and the rest of a long one tells details.
    private static let textLimit = 900
    /// Bytes of a title that are read: no headline has so many.
    private static let titleLimit = 2_000
    private static let titleWords = 24
    private static let leadWords = 60
    /// Words that a title needs to tell a story.
    private static let leastWords = 3

    /// The marks of an item.
    ///
    /// - Parameter annotated: its language, documents and places are known.
    package init(_ annotated: AnnotatedItem, sourceName: String?) {
        var work = Work()
        let item = annotated.item
        self.init(
            annotated, title: FoldedText(Self.beginning(of: item.title ?? "", Self.titleLimit)),
            text: FoldedText(Self.beginning(of: item.text, Self.textLimit)), sourceName: sourceName, work: &work)
    }

    /// The same for texts that are folded already, each at least to the end of its beginning.
    init(_ annotated: AnnotatedItem, title: FoldedText, text: FoldedText, sourceName: String?, work: inout Work) {
        self.init()
        let item = annotated.item
        language = annotated.language ?? item.language.flatMap(Language.init(tag:))
        publisher = item.url.flatMap(Publisher.of(address:))
        if let link = annotated.fingerprint.link {
            let parallel = ParallelPage(link, publisher: publisher)
            parallelPage = parallel.page
            pageNumber = parallel.number
        }
        documents = annotated.references.map(\.id)
        let site = Self.site(sourceName, link: annotated.fingerprint.link)
        let heading = Self.beginning(of: item.title ?? "", Self.titleLimit)
        let beginning = Self.beginning(of: item.text, Self.textLimit)
        readTitle(heading, folded: heading.isWhole(item.title) ? title : FoldedText(heading), site: site, &work)
        readText(beginning, folded: beginning.isWhole(item.text) ? text : FoldedText(beginning), &work)
        let siteLetters = Array(site.utf8)
        ownNames = names.filter { name in
            name.utf8.split(separator: UInt8(ascii: " ")).allSatisfy { Self.contains($0, in: siteLetters) }
        }
        if !ownNames.isEmpty { names.removeAll { ownNames.contains($0) } }
        // The number of a document is told by the document.
        let parts = Set(documents.flatMap(Self.numbers))
        numbers.removeAll { parts.contains($0) }
        // A country says too little: one telling names it where the other names the town.
        let regions = annotated.places.filter { $0.id.utf8.count > 2 }
        guard !regions.isEmpty else { return }
        let texts = Array((heading + "\n" + beginning).utf8)
        places = regions.filter { Self.contains($0.text.utf8, in: texts) }.map(\.id)
    }

    private mutating func readTitle(_ title: String, folded: FoldedText, site: String, _ work: inout Work) {
        guard !title.isEmpty else { return }
        TextScan.read(title, folded: folded, work: &work) { scan in
            let heading = StoryTitle(scan, site: site)
            isUpdate = heading.isUpdate
            let reading = StoryReading(
                scan, in: heading.core, language: language, isTitle: true, wordLimit: Self.titleWords)
            self.title = reading.words
            titleNumbers = reading.numbers + reading.dates
            numbers = reading.numbers
            dates = reading.dates
            names = reading.names
            firstWords = reading.firstWords
            switch reading.telling {
            case Self.leastWords...: titleKind = .telling
            case 1... where !reading.hasGeneralWord: titleKind = .short
            default: titleKind = .general
            }
        }
    }

    private mutating func readText(_ text: String, folded: FoldedText, _ work: inout Work) {
        guard !text.isEmpty else { return }
        TextScan.read(text, folded: folded, work: &work) { scan in
            let reading = StoryReading(
                scan, in: 0..<scan.count, language: language, isTitle: false, wordLimit: Self.leadWords)
            firstWords += reading.firstWords.filter { !firstWords.contains($0) }
            lead = reading.words
            numbers += reading.numbers.filter { !numbers.contains($0) }
            dates += reading.dates.filter { !dates.contains($0) }
            let told = names.flatMap { $0.utf8.split(separator: UInt8(ascii: " ")) }.map(Substring.init)
            names += reading.names.filter { name in
                !name.utf8.split(separator: UInt8(ascii: " ")).contains { told.contains(Substring($0)) }
            }
        }
    }

    /// Byte by byte: both are of the same spelling.
    private static func contains(_ name: some Sequence<UInt8>, in text: [UInt8]) -> Bool {
        let name = Array(name)
        guard let first = name.first else { return true }
        guard text.count >= name.count else { return false }
        for start in 0...(text.count - name.count) where text[start] == first {
            if name.indices.allSatisfy({ text[start + $0] == name[$0] }) { return true }
        }
        return false
    }

    /// `12` and `2026` of `COM/2026/0012`.
    private static func numbers(of document: String) -> [String] {
        document.split { !$0.isNumber }.map { digits in String(digits.drop { $0 == "0" }) }
    }

    /// Whole words, and no more than so many bytes.
    private static func beginning(of text: String, _ limit: Int) -> String {
        guard text.utf8.count > limit else { return text }
        var end = text.utf8.index(text.startIndex, offsetBy: limit)
        while end > text.startIndex, text.utf8[end] != UInt8(ascii: " ") { end = text.utf8.index(before: end) }
        return String(text[..<end])
    }

    /// Letters of the source's name and of the page's host, in which the words of a site's name are looked for.
    private static func site(_ sourceName: String?, link: String?) -> String {
        let host = (link ?? "").prefix { $0 != "/" && $0 != "?" }
        let name = PlainLetters.beginning(of: FoldedText(sourceName ?? "").bytes, limit: 200)
        return host + " " + name
    }
}

extension String {
    /// Whether a beginning is the whole.
    fileprivate func isWhole(_ text: String?) -> Bool { utf8.count == text?.utf8.count ?? 0 }
}
