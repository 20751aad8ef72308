package import BevakaCore

/// The EU and Swedish documents that a text names, each with its normal form and the address it has by rule.
///
/// | kind | forms |
/// |---|---|
/// | `com` | COM, SWD, SEC, JOIN and C documents; KOM and SEK |
/// | `procedure` | 2025/0123(COD) |
/// | `regulation`, `directive`, `decision`, `recommendation` | by name and number, in eight languages |
/// | `celex`, `ecli`, `case` | CELEX numbers, also consolidated; ECLI; C-71/23 P |
/// | `oj_new`, `oj_c_new`, `oj` | the Official Journal since October 2023 and before |
/// | `ep`, `council`, `press` | texts of the Parliament, its members' questions, texts of the Council, the press corner |
/// | `call`, `ted` | calls and topics of EU programmes, notices of tenders |
/// | `se_prop`, `se_skr`, `se_bet`, `se_mot`, `se_fpm`, `se_sou`, `se_ds`, `se_dir`, `se_sfs` | Swedish documents |
package enum References {
    /// Each document once, in the order in which the text names them, the first ``BevakaCore/ReadingLimits/references`` of them;
    /// `text` is as written.
    package static func find(in text: String) -> [Reference] {
        var work = Work()
        return find(in: text, folded: FoldedText(text), work: &work)
    }

    /// The document that an address is the page of: EUR-Lex, the Legislative Observatory, the press corner …
    package static func reference(ofURL url: String) -> Reference? {
        guard let name = DocumentAddress(url)?.name else { return nil }
        return Reference(kind: name.kind, text: url, id: name.id, url: name.url)
    }

    /// - Parameters:
    ///   - known: Documents that are not looked for, by their normal forms.
    ///   - limit: The most documents to be found.
    static func find(
        in text: String, folded: FoldedText, known: Set<String> = [], limit: Int = ReadingLimits.references,
        work: inout Work
    ) -> [Reference] {
        TextScan.read(text, folded: folded, work: &work) { text in
            var scan = ReferenceScan(text, known: known, limit: limit)
            scan.run()
            return scan.references
        }
    }
}
