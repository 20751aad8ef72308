/// What the clean-up of an XML document can have had to repair. The order is the order in which they are reported.
enum XMLRepair: Int, CaseIterable {
    case leadingJunk, trailingJunk, frame, declaration, doctype, control, ampersand, lessThan, sectionEnd, htmlEntity
    case characterReference, entityBomb, externalEntity, attribute, openTag, openSection, comment, instruction

    /// One sentence for a person.
    func sentence(_ count: Int) -> String {
        switch self {
        case .leadingJunk: "What stood before the document was cut off."
        case .trailingJunk: "What stood after the document was cut off."
        case .frame: "The element around the feed is missing and was added."
        case .declaration: "A malformed or misplaced XML declaration was dropped."
        case .doctype: "A malformed document type declaration was dropped."
        case .control: "Control characters (\(count)) were dropped."
        case .ampersand: "Bare ampersands (\(count)) were escaped."
        case .lessThan: "Bare less-than signs (\(count)) were escaped."
        case .sectionEnd: "Ends of CDATA sections without a beginning (\(count)) were escaped."
        case .htmlEntity: "HTML entities that the document does not declare (\(count)) were replaced."
        case .characterReference: "References to characters that XML forbids (\(count)) were replaced or dropped."
        case .entityBomb: "Entities that grow beyond reason (\(count)) were left out."
        case .externalEntity: "References to external entities (\(count)) were left out."
        case .attribute: "Malformed attributes (\(count)) were repaired."
        case .openTag: "Tags that break off (\(count)) were closed or dropped."
        case .openSection: "CDATA sections without an end (\(count)) were closed."
        case .comment: "Malformed comments (\(count)) were repaired."
        case .instruction: "Malformed processing instructions (\(count)) were dropped."
        }
    }
}
