package import BevakaCore
import Foundation

/// JSON as bevaka writes it everywhere: one line, keys in order, slashes as they are, dates in RFC 3339.
enum JSONText {
    static func encode(_ value: some Encodable, pretty: Bool = false) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting =
            pretty ? [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted] : [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        guard let data = try? encoder.encode(value) else {
            preconditionFailure("a value of bevaka's own cannot be written as JSON: \(type(of: value))")
        }
        return String(decoding: data, as: UTF8.self)
    }
}

extension RunReport {
    /// The report as the contract with other programs shows it.
    package var json: String { JSONText.encode(self) }
}
