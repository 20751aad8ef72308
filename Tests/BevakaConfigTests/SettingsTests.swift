import BevakaCore
import Foundation
import Testing

@testable import BevakaConfig

struct SettingsTests {
    @Test func `the smallest file has the defaults`() throws {
        let settings = try Sample.load("feeds: [{url: https://www.a.example/feed}]")
        #expect(settings.region == "Region Stockholm")
        #expect(settings.language == .swedish)
        #expect(settings.timeZone.identifier == "Europe/Stockholm")
        #expect(settings.contact == nil)
        #expect(settings.feeds == [Source(name: "a.example", url: "https://www.a.example/feed")])
        #expect(settings.topics.isEmpty && settings.teams.isEmpty && settings.mail == nil)
    }

    @Test func `a second unnamed feed of a host has the path in its name`() throws {
        let settings = try Sample.load("feeds: [{url: https://a.example/x}, {url: https://a.example/y}]")
        #expect(settings.feeds.map(\.name) == ["a.example", "a.example/y"])
    }

    @Test func `every key of a feed is read`() throws {
        let settings = try Sample.load(
            """
            feeds:
              - name: Havet
                url: https://a.example:8443/nyheter/östersjön?a=1&b=[2]
                group: Sverige
                weight: 1.5
                languages: [sv, en-GB]
                topics: maritime
                categories: {ITRE: [energy, innovation], POLICY_AREA=ENERGY: energy}
                enabled: no
                every: 1h 30m
                limits: {timeout: 60s, connect: 5s, stall: 20s, size: 8 MB, headers: 128kB, redirects: 3, items: 100}
                note: |
                  Skrivet av
                  flera.
            """)
        let limits = Limits(
            connectTimeout: .seconds(5), totalTimeout: .seconds(60), lowSpeedTime: .seconds(20), documentBytes: 8 << 20,
            headerBytes: 128 << 10, redirects: 3, items: 100)
        let expected = Source(
            name: "Havet", url: "https://a.example:8443/nyheter/%C3%B6stersj%C3%B6n?a=1&b=[2]", group: "Sverige",
            weight: 1.5, languages: [.swedish, .english], topics: [TopicID(rawValue: "maritime")],
            categoryTopics: [
                "ITRE": [TopicID(rawValue: "energy"), TopicID(rawValue: "innovation")],
                "POLICY_AREA=ENERGY": [TopicID(rawValue: "energy")],
            ], enabled: false, interval: .seconds(5_400), limits: limits)
        #expect(settings.feeds == [expected])
    }

    @Test func `topics, teams and mail as the handbook writes them`() throws {
        let text = """
            region: Region Stockholm
            language: sv
            timezone: Europe/Stockholm
            contact: eu@example.org
            feeds:
              - {name: A, group: Nät, url: https://a.example/}
            topics:
              maritime: {priority: 1, add: {sv: ["slussprojektet"]}, remove: {en: ["port"]}}
              health: {name: {sv: Hälsa, en: Health}, terms: {en: ["European Health Data Space"], sv: ["hälsodataområde*"]}}
              culture: {name: Kultur, terms: {sv: kultur*}}
            teams:
              - name: EU advisers
                topics: [cohesion, health]
                mail: [eu-radgivare@example.org]
                at: "07:00"
                days: weekdays
              - name: Maritime watch
                match: 'Östersj* OR "Baltic Sea"'
                not: fotboll
                languages: [sv, en]
                sources: [Nät, A]
                minimum: 0.6
                webhook: https://chat.example.org/${HOOK}
                at: immediately
              - {name: C, at: 7:30, days: [mon, Torsdag, sön]}
              - {name: D, days: daily}
              - {name: E}
            mail: {from: bevaka@example.org, server: smtps://mail.example.org:465, user: bevaka, password: ${PASSWORD}}
            """
        let settings = try Sample.load(text, environment: ["PASSWORD": "p{}*w", "HOOK": "T0KEN"])
        let maritime = TopicChange(
            id: TopicID(rawValue: "maritime"), priority: 1, add: [.swedish: ["slussprojektet"]],
            remove: [.english: ["port"]])
        let health = TopicChange(
            id: TopicID(rawValue: "health"), names: [.swedish: "Hälsa", .english: "Health"],
            add: [.english: ["European Health Data Space"], .swedish: ["hälsodataområde*"]])
        let culture = TopicChange(
            id: TopicID(rawValue: "culture"), names: [.swedish: "Kultur", .english: "Kultur"],
            add: [.swedish: ["kultur*"]])
        #expect(settings.topics == [maritime, health, culture])
        let advisers = Team(
            name: "EU advisers", topics: [TopicID(rawValue: "cohesion"), TopicID(rawValue: "health")],
            mail: ["eu-radgivare@example.org"])
        let watch = Team(
            name: "Maritime watch", languages: [.swedish, .english], sources: ["Nät", "A"],
            match: "Östersj* OR \"Baltic Sea\"", not: "fotboll", minimumScore: 0.6,
            webhooks: [ChatHook(url: Redacted("https://chat.example.org/T0KEN"))],
            schedule: .immediately(batch: .seconds(0), quiet: nil))
        #expect(settings.teams[..<2] == [advisers, watch])
        #expect(
            settings.teams.dropFirst(2).map(\.schedule) == [
                .daily(hour: 7, minute: 30, days: [1, 4, 7]), .daily(hour: 7, minute: 0, days: [1, 2, 3, 4, 5, 6, 7]),
                .daily(hour: 7, minute: 0, days: [1, 2, 3, 4, 5]),
            ])
        #expect(
            settings.mail
                == MailSettings(
                    from: "bevaka@example.org", server: "smtps://mail.example.org:465", user: "bevaka",
                    password: Redacted("p{}*w")))
        #expect(!String(describing: settings).contains("p{}*w"))
    }

    @Test func `sections whose lines are all commented out count as left out`() throws {
        let settings = try Sample.load("feeds: [{url: https://a.example/}]\ntopics:\nteams:\nmail:\ncontact:\n")
        #expect(settings.topics.isEmpty && settings.teams.isEmpty && settings.mail == nil)
    }

    @Test func `an alias stands for the value of its anchor`() throws {
        let settings = try Sample.load(
            """
            feeds:
              - {url: https://a.example/, categories: &codes {ITRE: energy}}
              - {url: https://b.example/, categories: *codes}
            """)
        #expect(
            settings.feeds.map(\.categoryTopics) == Array(repeating: ["ITRE": [TopicID(rawValue: "energy")]], count: 2))
    }

    @Test func `all errors come at once, and the last line counts them`() {
        do throws(RunFailure) {
            _ = try Sample.load("feeds: [{url: x}]\nregoin: y\n")
            Issue.record("accepted")
        } catch {
            #expect(error.code == .configuration)
            let lines = error.message.split(separator: "\n")
            #expect(lines.count == 3)
            #expect(lines.last == "feeds.yml: 2 errors; nothing was done.")
        }
    }
}
