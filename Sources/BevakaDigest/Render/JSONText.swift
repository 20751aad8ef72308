import BevakaCore
import FoundationEssentials

/// JSON as all files of this room write it: sorted keys, so that equal values give equal bytes, and readable.
enum JSONText {
    static func of(_ value: some Encodable) throws(RunFailure) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        do {
            return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
        } catch {
            throw RunFailure(.internalError, "A value could not be written as JSON: \(error)")
        }
    }
}
