import Foundation
import Testing

@testable import BevakaDigest

/// WCAG 2.2, 1.4.3: text has a contrast of at least 4.5 to 1, in light and in dark.
struct ContrastTests {
    private let light: [String: [String: String]]
    private let dark: [String: [String: String]]

    init() throws {
        let texts = try ResourceFolder(nil).texts(in: "Templates", extension: "mustache")
        let style = try #require(texts["style"])
        let start = try #require(style.firstRange(of: "@media (prefers-color-scheme: dark) {"))
        light = Self.rules(style[..<start.lowerBound])
        dark = Self.rules(style[start.upperBound...])
    }

    @Test(arguments: 0..<View.hues)
    func `a topic's chip can be read`(_ hue: Int) throws {
        for rules in [light, dark] {
            let rule = try #require(rules[".c\(hue)"])
            #expect(try contrast(rule["color"], rule["background"]) >= 4.5)
        }
    }

    @Test(arguments: 0..<View.hues)
    func `words marked for a topic can be read in text and in links`(_ hue: Int) throws {
        for rules in [light, dark] {
            let ground = try #require(rules[".c\(hue)"])["background"]
            #expect(try contrast(rules["body"]?["color"], ground) >= 4.5)
            #expect(try contrast(rules["a"]?["color"], ground) >= 4.5)
        }
    }

    @Test(arguments: ["body", "a", ".meta", ".quiet", ".due", ".deadline"])
    func `text can be read on the page and on the deadlines' ground`(_ selector: String) throws {
        for rules in [light, dark] {
            let rule = try #require(rules[selector])
            #expect(try contrast(rule["color"], rules["body"]?["background"]) >= 4.5)
            #expect(try contrast(rule["color"], rules[".closing"]?["background"]) >= 4.5)
        }
    }

    private func contrast(_ first: String?, _ second: String?) throws -> Double {
        let (first, second) = (try #require(first), try #require(second))
        let (one, two) = (try luminance(first), try luminance(second))
        return (max(one, two) + 0.05) / (min(one, two) + 0.05)
    }

    private func luminance(_ color: String) throws -> Double {
        let value = try #require(Int(color.dropFirst(), radix: 16))
        let parts = [value >> 16, value >> 8 & 255, value & 255].map { part -> Double in
            let part = Double(part) / 255
            return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }

    private static func rules(_ style: Substring) -> [String: [String: String]] {
        var rules: [String: [String: String]] = [:]
        for rule in style.split(separator: "}") {
            guard let brace = rule.firstIndex(of: "{") else { continue }
            for selector in rule[..<brace].split(separator: ",") {
                for line in rule[rule.index(after: brace)...].split(separator: ";") {
                    let pair = line.split(separator: ":").map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
                    if pair.count == 2 {
                        rules[selector.trimmingCharacters(in: .whitespacesAndNewlines), default: [:]][pair[0]] = pair[1]
                    }
                }
            }
        }
        return rules
    }
}
