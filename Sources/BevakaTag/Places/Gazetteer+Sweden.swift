extension Gazetteer {
    /// Sweden, its NUTS 2 and NUTS 3 regions, and Mälardalen, which NUTS knows as the part of the country it lies in.
    static let sweden: [GazetteerEntry] = [
        GazetteerEntry(
            "SE", "Sverige", .country,
            "Sverige, Sweden, Suède, Schweden, Schwedens, Ruotsi~, Ruotsin, Ruotsissa, Ruotsista, Ruotsiin, Rootsi~, Zviedrij~"
        ),
        GazetteerEntry(
            "SE1", "Mälardalen", .around,
            """
            Mälardalen, Mälardalsregion*, Stockholm-Mälar*, Mälarregion*, Mälaren, Mälardalsrådet, Mälaren Valley, Lake Mälaren, \
            Östra Sverige, East Sweden, Eastern Sweden, Itä-Ruots*
            """),
        GazetteerEntry(
            "SE12", "Östra Mellansverige", .around,
            "Östra Mellansverige, East Middle Sweden, East-Central Sweden, Itäinen Keski-Ruotsi"),
        GazetteerEntry("SE121", "Uppsala län", .around, "Uppsala, Uppsala~, Uppland, Upsala"),
        GazetteerEntry(
            "SE122", "Södermanlands län", .around,
            "Södermanland, Sörmland, Region Sörmland, Södermanlands län, Eskilstuna, Nyköping, Strängnäs"),
        GazetteerEntry("SE123", "Östergötlands län", .around, "Östergötland, Linköping, Norrköping"),
        GazetteerEntry("SE124", "Örebro län", .around, "Örebro, Region Örebro län"),
        GazetteerEntry("SE125", "Västmanlands län", .around, "Västmanland, Västerås"),
        GazetteerEntry(
            "SE21", "Småland med öarna", .country,
            "Småland med öarna, Småland and the islands, Småland och öarna, Småland"),
        GazetteerEntry("SE211", "Jönköpings län", .country, "Jönköping"),
        GazetteerEntry("SE212", "Kronobergs län", .country, "Kronoberg, Växjö"),
        GazetteerEntry("SE213", "Kalmar län", .country, "Kalmar län, Kalmar County, Region Kalmar, Öland"),
        GazetteerEntry(
            "SE214", "Gotlands län", .around, "Gotland, Gotlanti, Gotlannin, Gotlannissa, Ojamaa, Gotlande, Visby"),
        GazetteerEntry(
            "SE22", "Sydsverige", .country, "Sydsverige, South Sweden, Southern Sweden, Suède du Sud, Südschweden"),
        GazetteerEntry("SE221", "Blekinge län", .country, "Blekinge, Karlskrona"),
        GazetteerEntry(
            "SE224", "Skåne län", .country, "Skåne, Scania, Scanie, Schonen, Malmö, Region Skåne, Öresundsregion*"),
        GazetteerEntry(
            "SE23", "Västsverige", .country, "Västsverige, West Sweden, Western Sweden, Suède occidentale, Westschweden"
        ),
        GazetteerEntry("SE231", "Hallands län", .country, "Hallands län, Region Halland, Halland"),
        GazetteerEntry(
            "SE232", "Västra Götalands län", .country,
            "Västra Götaland, Västra Götalandsregion*, Göteborg, Gothenburg, Göteborgsregion*"),
        GazetteerEntry(
            "SE31", "Norra Mellansverige", .country, "Norra Mellansverige, North Middle Sweden, North-Central Sweden"),
        GazetteerEntry("SE311", "Värmlands län", .country, "Värmland, Karlstad"),
        GazetteerEntry("SE312", "Dalarnas län", .country, "Dalarna, Region Dalarna, Dalarnas län"),
        GazetteerEntry("SE313", "Gävleborgs län", .around, "Gävleborg, Gävle"),
        GazetteerEntry(
            "SE32", "Mellersta Norrland", .country, "Mellersta Norrland, Middle Norrland, Mid Sweden, Mittnorrland"),
        GazetteerEntry("SE321", "Västernorrlands län", .country, "Västernorrland, Sundsvall"),
        GazetteerEntry("SE322", "Jämtlands län", .country, "Jämtland, Jämtland Härjedalen, Östersund"),
        GazetteerEntry("SE33", "Övre Norrland", .country, "Övre Norrland, Upper Norrland, Norrland"),
        GazetteerEntry("SE331", "Västerbottens län", .country, "Västerbotten, Umeå, Skellefteå"),
        GazetteerEntry("SE332", "Norrbottens län", .country, "Norrbotten, Luleå, Kiruna"),
    ]
}
