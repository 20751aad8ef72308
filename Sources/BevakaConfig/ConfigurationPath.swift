package import BevakaCore
import FoundationEssentials

/// Where the configuration is looked for.
package enum ConfigurationPath {
    /// The file that `--config` names, or else the first that exists of ./feeds.yml and the places of the XDG Base
    /// Directory Specification.
    ///
    /// - Throws: a configuration failure with the places looked at and the remedy.
    package static func find(explicit: String?, environment: [String: String]) throws(RunFailure) -> String {
        try find(explicit: explicit, environment: environment, exists: { FileManager.default.fileExists(atPath: $0) })
    }

    /// As ``find(explicit:environment:)``, with the question whether a file exists as a parameter.
    static func find(
        explicit: String?, environment: [String: String], exists: (String) -> Bool
    ) throws(RunFailure) -> String {
        if let explicit {
            if exists(explicit) { return explicit }
            throw RunFailure(
                .configuration,
                "\(explicit): there is no such file. Name another with --config, or leave --config out to use ./feeds.yml."
            )
        }
        let places = places(environment)
        if let found = places.first(where: exists) { return found }
        throw RunFailure(
            .configuration,
            """
            There is no configuration. Looked for:
            \(places.map { "  " + $0 }.joined(separator: "\n"))
            Write a feeds.yml, for a start with one line: feeds: [{url: "https://example.org/feed/"}], \
            or name a file with --config.
            """)
    }

    /// In the order they are looked at. Relative values of XDG variables are ignored, as the specification asks.
    static func places(_ environment: [String: String]) -> [String] {
        func directory(_ variable: String) -> String? {
            environment[variable].flatMap { $0.hasPrefix("/") ? $0 : nil }
        }
        let home = directory("XDG_CONFIG_HOME").map { "\($0)/bevaka/feeds.yml" }
        let usual = directory("HOME").map { "\($0)/.config/bevaka/feeds.yml" }
        var places = ["feeds.yml"]
        for place in [home, usual, "/etc/bevaka/feeds.yml"].compactMap(\.self) where !places.contains(place) {
            places.append(place)
        }
        return places
    }
}
