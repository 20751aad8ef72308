import BevakaCore
import Foundation
import Testing

struct PublicationDateTests {
    private let seen = Date(timeIntervalSince1970: 1_795_413_600)

    private static let possible: [Double] = [
        -3_600, 0, 60, 86_400, -400 * 86_400,
        // 3 May 1974: press releases of the Commission are as old.
        136_771_200 - 1_795_413_600,
    ]

    private static let ahead: [Double] = [86_401, 2 * 86_400, 90 * 86_400, 73 * 365.25 * 86_400]

    @Test(arguments: possible)
    func `a date that can be stands`(_ offset: Double) {
        #expect(PublicationDate.effective(seen + offset, seen: seen) == seen + offset)
    }

    @Test(arguments: ahead)
    func `what is dated ahead goes by the moment it was seen`(_ offset: Double) {
        #expect(PublicationDate.effective(seen + offset, seen: seen) == seen)
    }

    @Test(arguments: [
        "0001-01-01T00:00:00Z", "1899-12-30T00:00:00Z", "1900-01-01T00:00:00Z", "1970-01-01T00:00:00Z",
        // The zero of a clock in Stockholm, in Honolulu and on Kiritimati.
        "1969-12-31T23:00:00Z", "1970-01-01T10:00:00Z", "1969-12-31T10:00:00Z",
    ])
    func `a placeholder is no date`(_ text: String) throws {
        #expect(PublicationDate.effective(try Date(text, strategy: .iso8601), seen: seen) == nil)
    }

    @Test func `nothing said is nothing`() {
        #expect(PublicationDate.effective(nil, seen: seen) == nil)
    }
}
