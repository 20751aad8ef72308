import Foundation
import Testing

@testable import BevakaTag

struct CivilDateTests {
    @Test(arguments: [
        (0.0, "1970-01-01"), (-1.0, "1969-12-31"), (951_782_400.0, "2000-02-29"), (1_771_545_599.0, "2026-02-19"),
        (1_771_545_600.0, "2026-02-20"), (4_107_542_400.0, "2100-03-01"),
    ])
    func `a moment falls on its day in UTC`(_ seconds: Double, _ day: String) {
        #expect(CivilDate(Date(timeIntervalSince1970: seconds)).text == day)
    }

    @Test func `days that a month does not have are none`() {
        #expect(CivilDate(year: 2025, month: 2, day: 29) == nil)
        #expect(CivilDate(year: 2024, month: 2, day: 29)?.text == "2024-02-29")
        #expect(CivilDate(year: 2024, month: 13, day: 1) == nil)
        #expect(CivilDate(year: 2027, month: 3, day: nil)?.text == "2027-03")
    }
}
