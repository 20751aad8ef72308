import BevakaConfig
import BevakaCore
import BevakaTag

extension DocumentNotation {
    /// Documents as the tagger knows them.
    static let references = DocumentNotation(
        normalForm: { References.document(named: $0)?.id }, suggestion: { References.suggestion(for: $0) })
}
