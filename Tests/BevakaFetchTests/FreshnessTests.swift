import BevakaCore
import BevakaFetch
import Testing

/// Cache-Control and Expires (RFC 9111) as the schedule hears of them.
struct FreshnessTests {
    @Test(arguments: [
        (["Cache-Control: max-age=600"], 600), (["Cache-Control: public, MAX-AGE=600"], 600),
        (["Cache-Control: public", "Cache-Control: max-age=600"], 600), (["Cache-Control: max-age=\"600\""], 600),
        (["Cache-Control: max-age=600", "Age: 100"], 500), (["Cache-Control: max-age=600", "Age: 1000"], 0),
        (["Cache-Control: max-age=99999999999999999999"], 31_622_400),
        (["Expires: Mon, 23 Nov 2026 06:10:00 GMT"], 600),
        (["Expires: Mon, 23 Nov 2026 06:10:00 GMT", "Date: Mon, 23 Nov 2026 06:09:00 GMT"], 60),
        (["Expires: Mon, 23 Nov 2026 05:00:00 GMT"], 0),
        (["Cache-Control: max-age=60", "Expires: Mon, 23 Nov 2026 09:00:00 GMT"], 60),
    ])
    func `a lifetime is read`(fields: [String], seconds: Int) async throws {
        let server = try TestServer(["/feed": { $0.respond("200 OK", fields, body: Samples.rss()) }])
        let answer = try await ask(server.url("/feed"))
        #expect(answer.freshness == .seconds(seconds))
    }

    @Test(arguments: [
        [], ["Cache-Control: no-cache, max-age=600"], ["Cache-Control: no-store"], ["Cache-Control: max-age=soon"],
        ["Expires: 0"], ["Expires: -1"], ["Cache-Control: s-maxage=600"],
    ])
    func `no lifetime is none`(fields: [String]) async throws {
        let server = try TestServer(["/feed": { $0.respond("200 OK", fields, body: Samples.rss()) }])
        let answer = try await ask(server.url("/feed"))
        #expect(answer.freshness == nil)
    }
}
