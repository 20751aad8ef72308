import BevakaCore
import Testing

@testable import BevakaTag

struct PlaceFinderTests {
    private func found(_ text: String) -> [String] { PlaceFinder.find(in: text).map { "\($0.id) \($0.text)" } }

    @Test(arguments: [
        (
            "Stockholmsregionen och Mälardalen växer, Norrtäljes hamn också.",
            ["SE11 Stockholmsregionen", "SE1 Mälardalen", "SE_0188 Norrtäljes"]
        ),
        ("Tukholmassa ja Helsingissä, Ahvenanmaalla", ["SE11 Tukholmassa", "FI1B Helsingissä", "FI20 Ahvenanmaalla"]),
        ("Ruotsin ja Viron välillä Itämerellä", ["SE Ruotsin", "EE Viron", "BSR Itämerellä"]),
        (
            "Tallinnas, Rootsis ja Lätis; Stockholmis",
            ["EE001 Tallinnas", "SE Rootsis", "LV Lätis", "SE11 Stockholmis"]
        ),
        (
            "Stokholmā, Zviedrijā un Rīgā, Baltijas jūras reģionā",
            ["SE11 Stokholmā", "SE Zviedrijā", "LV00 Rīgā", "BSR Baltijas jūras"]
        ),
        ("en Île-de-France, sur la mer Baltique et en Suède", ["FR10 Île-de-France", "BSR mer Baltique", "SE Suède"]),
        (
            "Schweden und die Ostseeregion, Schleswig-Holstein",
            ["SE Schweden", "BSR Ostseeregion", "DEF0 Schleswig-Holstein"]
        ),
        ("Københavns kommune ved Østersøen", ["DK01 Københavns", "BSR Østersøen"]),
        ("Helsinki-Uusimaa and the City of Stockholm", ["FI1B Helsinki-Uusimaa", "SE_0180 City of Stockholm"]),
        ("Upplands-Bro och Upplands Väsby", ["SE_0139 Upplands-Bro", "SE_0114 Upplands Väsby"]),
    ])
    func `places are found in every language, with their endings`(_ text: String, _ places: [String]) {
        #expect(found(text) == places)
    }

    @Test(arguments: [
        "the Stockholm Convention on chemicals", "Stockholmskonventionen", "Köpenhamnskriterierna", "Salem, Oregon",
        "nacka", "norra delen",
        "Suomenlinnassa", "Rigorous work", "Stockholm2026", "", "å", "Ö",
    ])
    func `names of other things are no places`(_ text: String) {
        #expect(found(text).isEmpty)
    }

    @Test func `a place is listed once, as it is first written`() {
        #expect(found("Stockholms län, Stockholm, Tukholma") == ["SE11 Stockholms län"])
    }

    @Test func `every municipality of the county is known`() {
        #expect(Gazetteer.home.filter { $0.id.hasPrefix("SE_") }.count == 26)
        for entry in Gazetteer.home where entry.id != "SE_0128" {
            #expect(!found("I \(entry.name)s kommun byggs järnväg.").isEmpty, "\(entry.name)")
        }
    }
}
