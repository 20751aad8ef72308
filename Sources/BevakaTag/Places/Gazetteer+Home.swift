extension Gazetteer {
    /// Stockholm's county and its 26 municipalities, by their Swedish codes.
    static let home: [GazetteerEntry] = [
        GazetteerEntry(
            "SE11", "Stockholm", .home,
            """
            Stockholm, Stockholm~, Stockholmsregion*, Stockholms län, Region Stockholm, Stockholmsområdet, Storstockholm, \
            Stockholms skärgård*, Stockholm Region, Stockholm County, Greater Stockholm, Tukholma~, Tukholman seutu, Stokholm~, \
            Stockholmer, Slussen, Arlanda, Kapellskär
            """),
        GazetteerEntry(
            "SE_0180", "Stockholms stad", .home,
            "Stockholms stad, City of Stockholm, Ville de Stockholm, Stockholms kommun"),
        GazetteerEntry("SE_0114", "Upplands Väsby", .home, "Upplands Väsby"),
        GazetteerEntry("SE_0115", "Vallentuna", .home, "Vallentuna"),
        GazetteerEntry("SE_0117", "Österåker", .home, "Österåker"),
        GazetteerEntry("SE_0120", "Värmdö", .home, "Värmdö"),
        GazetteerEntry("SE_0123", "Järfälla", .home, "Järfälla"),
        GazetteerEntry("SE_0125", "Ekerö", .home, "Ekerö"),
        GazetteerEntry("SE_0126", "Huddinge", .home, "Huddinge"),
        GazetteerEntry("SE_0127", "Botkyrka", .home, "Botkyrka"),
        // Salem is a name of many towns elsewhere.
        GazetteerEntry(
            "SE_0128", "Salem", .home, "Salems kommun, kommunen Salem, municipality of Salem, Salem municipality"),
        GazetteerEntry("SE_0136", "Haninge", .home, "Haninge"),
        GazetteerEntry("SE_0138", "Tyresö", .home, "Tyresö"),
        GazetteerEntry("SE_0139", "Upplands-Bro", .home, "Upplands-Bro"),
        GazetteerEntry("SE_0140", "Nykvarn", .home, "Nykvarn"),
        GazetteerEntry("SE_0160", "Täby", .home, "Täby"),
        GazetteerEntry("SE_0162", "Danderyd", .home, "Danderyd"),
        GazetteerEntry("SE_0163", "Sollentuna", .home, "Sollentuna"),
        GazetteerEntry("SE_0181", "Södertälje", .home, "Södertälje"),
        GazetteerEntry("SE_0182", "Nacka", .home, "Nacka"),
        GazetteerEntry("SE_0183", "Sundbyberg", .home, "Sundbyberg"),
        GazetteerEntry("SE_0184", "Solna", .home, "Solna"),
        GazetteerEntry("SE_0186", "Lidingö", .home, "Lidingö"),
        GazetteerEntry("SE_0187", "Vaxholm", .home, "Vaxholm"),
        GazetteerEntry("SE_0188", "Norrtälje", .home, "Norrtälje"),
        GazetteerEntry("SE_0191", "Sigtuna", .home, "Sigtuna"),
        GazetteerEntry("SE_0192", "Nynäshamn", .home, "Nynäshamn"),
    ]
}
