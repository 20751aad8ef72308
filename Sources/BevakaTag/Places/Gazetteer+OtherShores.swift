extension Gazetteer {
    /// The Baltic Sea by name, and its other shores.
    static let otherShores: [GazetteerEntry] = [
        GazetteerEntry(
            "BSR", "Östersjön", .balticSea,
            """
            Östersjö*, Baltic Sea*, Central Baltic, Baltic Sea Region, Ostsee*, Itämer*, Läänemer*, Baltijas jūr*, Østersø*, mer Baltique, \
            Mer Baltique, Bottenhavet, Bottniska viken, Bottenviken, Gulf of Bothnia, Bothnian Sea, Bothnian Bay, Finska viken, \
            Gulf of Finland, Suomenlah*, Soome lah*, Pohjanlah*, Ålands hav, Rigabukten, Gulf of Riga, Riia laht, Liivi lah*, Baltikum, \
            Baltic Region, Baltic States, Baltic states, Norra Östersjön, EUSBSR, HELCOM, CBSS
            """),
        GazetteerEntry(
            "PL", "Polska", .neighbour, "Polen, Polens, Poland, Pologne, Polska, Polsce, Puola~, Poola~, Polij~"),
        GazetteerEntry(
            "PL63", "Pomorskie", .acrossTheSea,
            "Pomorskie, Pommern, Pomerania, Gdańsk, Gdansk, Gdynia, Sopot, Danzig, Pomorze"),
        GazetteerEntry(
            "PL42", "Zachodniopomorskie", .neighbour,
            "Zachodniopomorskie, West Pomerania, Västpommern, Westpommern, Szczecin, Stettin"),
        GazetteerEntry(
            "PL62", "Warmińsko-mazurskie", .neighbour, "Warmińsko-mazurskie, Warmia-Masuria, Warmia and Mazury"),
        GazetteerEntry(
            "DE", "Deutschland", .neighbour,
            "Tyskland, Tysklands, Germany, Deutschland, Deutschlands, Allemagne, Saksa~, Saksamaa~, Vācij~"),
        GazetteerEntry(
            "DE80", "Mecklenburg-Vorpommern", .acrossTheSea,
            "Mecklenburg-Vorpommern, Mecklenburg-Vorpommerns, Rostock, Mecklenburg-Western Pomerania"),
        GazetteerEntry(
            "DEF0", "Schleswig-Holstein", .acrossTheSea,
            "Schleswig-Holstein, Schleswig-Holsteins, Kiel, Lübeck, Slesvig-Holsten"),
        GazetteerEntry(
            "DK", "Danmark", .neighbour, "Danmark, Danmarks, Denmark, Danemark, Dänemark, Tanska~, Taani~, Dānij~"),
        GazetteerEntry(
            "DK01", "Hovedstaden", .acrossTheSea,
            "Region Hovedstaden, København, Köpenhamn, Copenhagen, Copenhague, Kopenhagen, Kööpenhamina~, Kopenhaagen~, Kopenhāgen~, Bornholm, Huvudstadsregionen Köpenhamn"
        ),
        GazetteerEntry("DK02", "Sjælland", .neighbour, "Region Sjælland, Sjælland, Själland, Zealand Region"),
        GazetteerEntry("DK03", "Syddanmark", .neighbour, "Syddanmark, Region Syddanmark, Southern Denmark"),
        GazetteerEntry(
            "DK04", "Midtjylland", .neighbour, "Midtjylland, Region Midtjylland, Central Denmark Region, Aarhus, Århus"),
        GazetteerEntry(
            "DK05", "Nordjylland", .neighbour, "Nordjylland, Region Nordjylland, North Denmark Region, Aalborg, Ålborg"),
        GazetteerEntry(
            "NO", "Norge", .neighbour, "Norge, Norges, Norway, Norvège, Norwegen, Norja~, Norras, Norvēģij~"),
        GazetteerEntry("NO08", "Oslo og Viken", .acrossTheSea, "Oslo, Oslo~, Oslos, Osloregion*"),
        GazetteerEntry(
            "IS", "Ísland", .neighbour, "Iceland, Islands republik, Ísland, Islanti, Islannin, Islannissa, Islandi"),
    ]
}
