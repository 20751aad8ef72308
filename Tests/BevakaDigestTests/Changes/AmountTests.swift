import Testing

@testable import BevakaDigest

struct AmountTests {
    @Test(
        arguments: [
            ("€ 1.2 million", 1_200_000, "EUR"), ("1,4 Mio. €", 1_400_000, "EUR"), ("EUR 500 000", 500_000, "EUR"),
            ("€500,000", 500_000, "EUR"), ("1.200.000 Euro", 1_200_000, "EUR"), ("5 mkr", 5_000_000, "SEK"),
            ("2,5 miljoner kronor", 2_500_000, "SEK"), ("3 milj. euroa", 3_000_000, "EUR"),
            ("3 miljonit eurot", 3_000_000, "EUR"), ("3 milj. eiro", 3_000_000, "EUR"), ("25 procent", 25, "%"),
            ("12,5 %", 12.5, "%"), ("40 mio. kroner", 40_000_000, "DKK"), ("3 millions d’euros", 3_000_000, "EUR"),
            ("1,234,567.50 USD", 1_234_567.5, "USD"), ("0.125 million €", 125_000, "EUR"),
        ] as [(String, Double, String)])
    func `sums and shares are read in the notation of each language`(_ text: String, _ value: Double, _ unit: String) {
        let amounts = Amount.all(in: "It is \(text) in all.")
        #expect(amounts.map(\.value) == [value])
        #expect(amounts.map(\.unit) == [unit])
    }

    @Test(arguments: ["In 2026 there are 15 ports.", "Call 08 123 456 78.", "Pages 3-5", "", "kr", "% of them"])
    func `other numbers are no sums`(_ text: String) {
        #expect(Amount.all(in: text).isEmpty)
    }
}
