import Testing

struct SectionComplaintTests {
    /// Appends lines to the smallest valid file; their first line is line 2.
    private func complaints(_ lines: String, environment: [String: String] = [:]) -> [String] {
        Sample.complaints("feeds: [{name: A, group: G, url: https://a.example/}]\n" + lines, environment: environment)
            .map { String($0.dropFirst("feeds.yml:".count)) }
    }

    @Test func `unknown keys of the file`() {
        #expect(
            complaints("regoin: x\nsources: []\nquux: 1\n") == [
                "2:1: unknown key \"regoin\" in the file; did you mean \"region\"?",
                "3:1: unknown key \"sources\" in the file; did you mean \"feeds\"?",
                "4:1: unknown key \"quux\" in the file, expected one of region, language, timezone, contact, ca, feeds, topics, "
                    + "teams, mail, site, hubs, queries, templates",
            ])
    }

    @Test func `language, time zone and contact`() {
        #expect(complaints("language: fi\n") == ["2:11: language: found \"fi\", expected sv or en"])
        #expect(
            complaints("timezone: Europe/Stokholm\n") == [
                "2:11: timezone: found \"Europe/Stokholm\", expected the name of a time zone (IANA) such as Europe/Stockholm; "
                    + "did you mean \"Europe/Stockholm\"?"
            ])
        #expect(
            complaints("timezone: stockholm\n") == [
                "2:11: timezone: found \"stockholm\", expected the name of a time zone (IANA) such as Europe/Stockholm; "
                    + "did you mean \"Europe/Stockholm\"?"
            ])
        #expect(
            complaints("contact: nobody\n") == [
                "2:10: contact: found \"nobody\", expected a mail address such as name@example.org or an address that begins "
                    + "with https://"
            ])
    }

    @Test func `changes to topics`() {
        #expect(
            complaints("topics:\n  maritme: {priority: 1}\n")
                == [
                    "2:3: \"maritme\" is not a built-in topic, and one of your own needs keys such as name and terms; "
                        + "did you mean \"maritime\"?"
                ].map { $0.replacing("2:3", with: "3:3", maxReplacements: 1) })
        #expect(
            complaints("topics: {maritime: {priorty: 1, add: [x], remove: {svenska: [x]}}}\n") == [
                "2:21: unknown key \"priorty\" in the built-in topic \"maritime\"; did you mean \"priority\"?",
                "2:38: add: found a list, expected terms by language, such as {sv: [järnväg*], en: [railway*]}",
                "2:52: remove: found \"svenska\", expected a language code of two letters (ISO 639-1); did you mean \"sv\"?",
            ])
        #expect(
            complaints("topics: {maritime: {terms: {sv: [x]}}}\n") == [
                "2:21: unknown key \"terms\" in the built-in topic \"maritime\"; did you mean \"add\"?"
            ])
        #expect(
            complaints("topics: {health: {name: Health}}\n") == [
                "2:18: the topic \"health\" needs the key \"terms\": terms by language, such as {sv: [järnväg*], en: [railway*]}"
            ])
        #expect(
            complaints("topics: {Folkhälsa: {terms: {sv: [x]}}}\n") == [
                "2:10: found \"Folkhälsa\" as the identifier of a topic, expected lower-case letters a to z, digits and "
                    + "hyphens, such as public-health; what people read goes into name"
            ])
        #expect(
            complaints("topics: {energy: {add: {sv: [*vindkraft*]}}}\n") == [
                "2:30: found *vindkraft* without quotes, which YAML reads as a reference to an anchor of that name; "
                    + "write \"*vindkraft*\""
            ])
        #expect(
            complaints("topics: {energy: {priority: 0}}\n") == [
                "2:29: priority: found \"0\", expected a whole number from 1 to 99"
            ])
    }

    @Test func `teams`() {
        #expect(
            complaints(
                """
                teams:
                  - topics: [sea]
                    sources: [B, a]
                    minimum: 2
                    at: 25:00
                    days: [mon, tus]
                  - name: T
                    at: 07.00
                    languages: [engelska]
                    recipients: [eu@example.org]
                  - name: t
                    at: immediatly
                    webhook: chat.example.org/secret
                """) == [
                    "3:5: a team needs the key \"name\": what readers call the team",
                    "3:14: topics: found \"sea\", expected one of the topics cohesion, transport, energy, maritime, planning, "
                        + "innovation, funding",
                    "4:15: sources: found \"B\", expected the name or the group of a feed in this file; did you mean \"A\"?",
                    "4:18: sources: found \"a\", expected the name or the group of a feed in this file; did you mean \"A\"?",
                    "5:14: minimum: found \"2\", expected a number from 0 to 1",
                    "6:9: at: found \"25:00\", expected a clock time such as \"07:00\", or immediately",
                    "7:17: days: found \"tus\", expected daily, weekdays, weekends or days such as [mon, thu]; did you mean \"tue\"?",
                    "9:9: at: found \"07.00\", expected a clock time such as \"07:00\", or immediately; did you mean \"07:00\"?",
                    "10:17: languages: found \"engelska\", expected a language code of two letters (ISO 639-1), such as sv, en or "
                        + "fi; did you mean \"en\"?",
                    "11:5: unknown key \"recipients\" in a team; did you mean \"mail\"?",
                    "12:11: found \"t\", which has the letters of the name on line 8, expected each name once",
                    "13:9: at: found \"immediatly\", expected a clock time such as \"07:00\", or immediately; "
                        + "did you mean \"immediately\"?",
                    "14:14: webhook: found something else, expected an address that begins with http:// or https://",
                ])
    }

    @Test func `mail to a team needs a mail section`() {
        #expect(
            complaints("teams: [{name: T, mail: [eu@example]}]\n") == [
                "2:25: mail: found recipients, but the file does not say how mail leaves; add a section  "
                    + "mail: {from: …, server: …}",
                "2:26: mail: found \"eu@example\", expected a mail address such as name@example.org",
            ])
    }

    @Test func `days beside immediately`() {
        #expect(
            complaints("teams: [{name: T, at: immediately, days: daily}]\n") == [
                "2:42: days: found days beside at: immediately, expected one of them"
            ])
    }

    @Test func `names of teams differ in letters`() {
        #expect(
            complaints("teams: [{name: EU advisers}, {name: EU-Advisers}, {name: \"!\"}]\n") == [
                "2:37: found \"EU-Advisers\", which has the letters of the name on line 2, expected each name once",
                "2:58: found \"!\" as a name, expected one with letters or digits",
            ])
    }

    @Test func `a feed that is wrong is still known to teams`() {
        let text = "feeds: [{name: A, url: x}]\nteams: [{name: T, sources: [A]}]\n"
        #expect(Sample.complaints(text).count == 1)
    }

    @Test func `mail settings`() {
        #expect(
            complaints("mail: {from: a@example.org, server: mail.example.org}\n") == [
                "2:37: server: found \"mail.example.org\", expected an address that begins with smtps:// or smtp://; "
                    + "did you mean \"smtps://mail.example.org\"?"
            ])
        #expect(
            complaints("mail: {server: \"https://mail.example.org\", user: x}\n") == [
                "2:7: mail needs the key \"from\": a mail address such as name@example.org",
                "2:16: server: found \"https://mail.example.org\", expected an address that begins with smtps:// or smtp://",
            ])
        #expect(
            complaints("mail: {from: a@example.org, server: \"smtps://me:secret@mail.example.org\"}\n") == [
                "2:37: server: found something else, expected an address without user name and password"
            ])
        #expect(
            complaints("mail: {from: a@example.org, server: \"smtp://mail.example.org/x\"}\n") == [
                "2:37: server: found \"smtp://mail.example.org/x\", expected nothing after host and port, such as "
                    + "smtps://mail.example.org:465"
            ])
        #expect(complaints("mail: off\n") == ["2:7: mail: found \"off\", expected keys such as from, server, sendmail"])
    }

    @Test(arguments: ["hunter2", "$PASSWORD", "${", "x${BEVAKA_SMTP_PASSWORD}", "[hunter2]"])
    func `a password in the file is refused and never repeated`(_ password: String) {
        let lines = "mail:\n  from: a@example.org\n  server: smtp://localhost\n  user: u\n  password: \(password)\n"
        let complaints = complaints(lines, environment: ["BEVAKA_SMTP_PASSWORD": "s3cret", "PASSWORD": "s3cret"])
        #expect(
            complaints == [
                "6:13: password: found a password in the file, expected a reference to the environment: write "
                    + "${BEVAKA_SMTP_PASSWORD} here and set that variable where bevaka is started"
            ])
    }

    @Test(arguments: [[:], ["BEVAKA_SMTP_PASSWORD": ""]])
    func `a variable that is not set is named`(_ environment: [String: String]) {
        let lines =
            "mail: {from: a@example.org, server: smtp://localhost, user: u, password: ${BEVAKA_SMTP_PASSWORD}}\n"
        #expect(
            complaints(lines, environment: environment) == [
                "2:74: password: the environment variable BEVAKA_SMTP_PASSWORD is not set; set it where bevaka is started "
                    + "(crontab, service file or shell)"
            ])
    }

    @Test func `a password needs a user`() {
        let lines = "mail: {from: a@example.org, server: smtp://localhost, password: \"${P}\"}\n"
        #expect(
            complaints(lines, environment: ["P": "x"]) == [
                "2:65: password: found a password without a user, expected both or none"
            ])
    }
}
