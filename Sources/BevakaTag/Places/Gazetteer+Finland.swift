extension Gazetteer {
    /// Finland and Åland. A region of NUTS 3 goes by the code of the NUTS 2 region it lies in.
    static let finland: [GazetteerEntry] = [
        GazetteerEntry(
            "FI", "Suomi", .neighbour, "Finland, Suomi, Suome~, Finlande, Finnland, Finnlands, Soome~, Somij~"),
        GazetteerEntry(
            "FI1B", "Helsinki-Uusimaa", .acrossTheSea,
            """
            Helsinki-Uusimaa, Uusimaa, Uudenmaan, Uudellamaalla, Uudellemaalle, Nyland, Helsinki, Helsingin, Helsingissä, Helsingistä, \
            Helsinkiin, Helsingfors, Helsingforsregion*, Helsingi, Helsingis, Helsingist, Helsinkos, Helsinkiem, Helsinki Region, Espoo, \
            Esbo, Vantaa, Vanda
            """),
        GazetteerEntry(
            "FI1C", "Etelä-Suomi", .acrossTheSea,
            """
            Etelä-Suomi, Etelä-Suomen, Southern Finland, South Finland, Södra Finland, Varsinais-Suomi, Varsinais-Suome~, Egentliga Finland, \
            Southwest Finland, Turku, Turun, Turussa, Turusta, Turkuun, Åbo, Päijät-Häme, Päijät-Hämeen, Kanta-Häme, Kanta-Hämeen, \
            Kymenlaakso~, Kymmenedalen, Etelä-Karjala, Etelä-Karjalan, Södra Karelen, Lahti, Lahden, Kotka, Kotkan
            """),
        GazetteerEntry(
            "FI19", "Länsi-Suomi", .acrossTheSea,
            """
            Länsi-Suomi, Länsi-Suomen, Western Finland, West Finland, Västra Finland, Satakunta, Satakunnan, Satakunnassa, Pirkanmaa, \
            Pirkanmaan, Pirkanmaalla, Birkaland, Tampere, Tampereen, Tampereella, Tammerfors, Pohjanmaa, Pohjanmaan, Österbotten, \
            Ostrobothnia, Keski-Suomi, Keski-Suomen, Central Finland, Vaasa, Vaasan, Vasa, Kvarken, Merenkurkku, Merenkurkun
            """),
        GazetteerEntry(
            "FI1D", "Pohjois- ja Itä-Suomi", .neighbour,
            """
            Pohjois- ja Itä-Suomi, North and East Finland, Northern and Eastern Finland, Norra och östra Finland, Lappi, Lapin, Lapissa, \
            Lapland, Lappland, Pohjois-Karjala, Pohjois-Karjalan, North Karelia, Norra Karelen, Kainuu, Kainuun, Pohjois-Savo, \
            Pohjois-Savon, Etelä-Savo, Etelä-Savon, Oulu, Oulun, Oulussa, Uleåborg, Kuopio, Kuopion, Keski-Pohjanmaa, Keski-Pohjanmaan, \
            Pohjois-Pohjanmaa, Pohjois-Pohjanmaan
            """),
        GazetteerEntry(
            "FI20", "Åland", .acrossTheSea,
            "Åland, Ahvenanmaa, Ahvenanmaan, Ahvenanmaalla, Ahvenanmaalle, Ahvenamaa~, Ålandu, Ålandes, Mariehamn, Maarianhamina~"
        ),
    ]
}
