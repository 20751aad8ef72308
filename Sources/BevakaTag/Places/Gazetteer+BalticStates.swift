extension Gazetteer {
    /// Estonia, Latvia and Lithuania.
    static let balticStates: [GazetteerEntry] = [
        GazetteerEntry(
            "EE", "Eesti", .neighbour,
            "Eesti, Eestis, Eestist, Eestisse, Eestile, Eestiga, Estonia, Estland, Estlands, Estonie, Viro, Viron, Virossa, Virosta, Viroon, Igaunij~"
        ),
        GazetteerEntry(
            "EE001", "Põhja-Eesti", .acrossTheSea,
            """
            Põhja-Eesti, Põhja-Eestis, Northern Estonia, North Estonia, Tallinn~, Tallinnas, Tallinnast, Reval, Harjumaa~, Harju County, \
            Harju maakond, Harju maakonna, Pohjois-Viro, Pohjois-Viron
            """),
        GazetteerEntry(
            "EE004", "Lääne-Eesti", .acrossTheSea,
            """
            Lääne-Eesti, Lääne-Eestis, Western Estonia, West Estonia, Hiiumaa~, Dagö, Saaremaa~, Ösel, Pärnu, Pärnus, Pärnumaa~, Läänemaa~, \
            Haapsalu, Kuressaare, Länsi-Viro
            """),
        GazetteerEntry(
            "EE008", "Lõuna-Eesti", .neighbour,
            "Lõuna-Eesti, Lõuna-Eestis, Southern Estonia, South Estonia, Tartu, Tartus, Tartust, Tartumaa~, Võrumaa~, Viljandi, Viljandimaa~, Valga, Valgamaa~, Põlvamaa~, Jõgevamaa~, Etelä-Viro"
        ),
        GazetteerEntry(
            "EE009", "Kesk-Eesti", .neighbour,
            "Kesk-Eesti, Kesk-Eestis, Central Estonia, Järvamaa~, Raplamaa~, Lääne-Virumaa~"),
        GazetteerEntry(
            "EE00A", "Kirde-Eesti", .neighbour,
            "Kirde-Eesti, Kirde-Eestis, Ida-Virumaa~, Ida-Viru, Northeastern Estonia, Narva, Narvas"),
        GazetteerEntry(
            "LV", "Latvija", .neighbour,
            "Latvija~, Latvij~, Latvia, Latvia~, Lettland, Lettlands, Lettonie, Läti, Lätis, Lätist, Lätisse, Lätile"),
        GazetteerEntry(
            "LV00", "Latvijas reģioni", .acrossTheSea,
            """
            Riga, Rigas, Rīga, Rīgas, Rīgā, Rīgai, Rīgu, Riika, Riian, Riiassa, Riia, Riias, Riias, Kurzeme~, Kurzemes, Kurzemē, Courland, Kurland, \
            Vidzeme~, Vidzemes, Vidzemē, Livland, Zemgale~, Zemgales, Zemgalē, Latgale~, Latgales, Latgalē, Pierīga~, Liepāja~, Liepājas, \
            Liepājā, Ventspils, Ventspilī
            """),
        GazetteerEntry(
            "LT", "Lietuva", .neighbour,
            "Lietuva~, Lietuvoje, Lietuvos, Lithuania, Litauen, Litauens, Lituanie, Liettua~, Leedu, Leedus, Leedust, Leedusse"
        ),
        GazetteerEntry(
            "LT01", "Sostinės regionas", .neighbour,
            "Vilnius, Vilniuje, Vilnan, Vilna, Vilnassa, Vilņa~, Viļņa~, Viļņas, Viļņā"),
        GazetteerEntry(
            "LT02", "Vidurio ir vakarų Lietuva", .acrossTheSea,
            "Klaipėda~, Klaipeda, Klaipėdos, Kaunas, Kaunase, Kauno, Kauņa~, Kauņas, Kauņā"),
    ]
}
