import BevakaCore
import Testing

@testable import BevakaConfig

struct ConfigurationPathTests {
    private let environment = ["HOME": "/home/eva", "XDG_CONFIG_HOME": "/home/eva/settings"]

    @Test func `the first place that has a file wins`() throws {
        let places = [
            "feeds.yml", "/home/eva/settings/bevaka/feeds.yml", "/home/eva/.config/bevaka/feeds.yml",
            "/etc/bevaka/feeds.yml",
        ]
        for index in places.indices {
            let there = Set(places[index...])
            let found = try ConfigurationPath.find(explicit: nil, environment: environment, exists: there.contains)
            #expect(found == places[index])
        }
    }

    @Test func `without a file the places and the remedy are told`() {
        do throws(RunFailure) {
            _ = try ConfigurationPath.find(explicit: nil, environment: ["XDG_CONFIG_HOME": "relative"]) { _ in false }
            Issue.record("found one")
        } catch {
            #expect(error.code == .configuration)
            #expect(
                error.message == """
                    There is no configuration. Looked for:
                      feeds.yml
                      /etc/bevaka/feeds.yml
                    Write a feeds.yml, for a start with one line: feeds: [{url: "https://example.org/feed/"}], or name a file \
                    with --config.
                    """)
        }
    }

    @Test func `a file that was asked for is not replaced by another`() {
        #expect(throws: RunFailure.self) {
            try ConfigurationPath.find(explicit: "eu.yml", environment: environment) { $0 == "feeds.yml" }
        }
    }

    @Test func `a directory, a missing file and an endless one have a sentence each`() {
        let cases = [
            ("/", "/: is a directory. Name the file in it: /feeds.yml"),
            ("/nowhere/feeds.yml", "/nowhere/feeds.yml: there is no such file. Name the configuration with --config."),
            ("/dev/zero", "/dev/zero: larger than 2 MB, which no list of feeds is. Is it the right file?"),
        ]
        for (path, message) in cases {
            do throws(RunFailure) {
                _ = try Settings.load(path: path, environment: [:], knownTopics: [])
                Issue.record("read \(path)")
            } catch {
                #expect(error == RunFailure(.configuration, message))
            }
        }
    }
}
