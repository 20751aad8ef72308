extension Gazetteer {
    /// Regions elsewhere that capital regions work with.
    static let partners: [GazetteerEntry] = [
        GazetteerEntry(
            "FR10", "Île-de-France", .partner,
            "Île-de-France, Ile-de-France, Région Île-de-France, Région Ile-de-France, Île de France, Ile de France, Paris Region, Parisregion*, Grand Paris, région parisienne"
        ),
        GazetteerEntry("DE30", "Berlin", .partner, "Berlin, Berlins, Berliini~, Berliin~, Berlīn~, Berlin-Brandenburg"),
        GazetteerEntry("DE40", "Brandenburg", .partner, "Brandenburg, Brandenburgs"),
        GazetteerEntry(
            "DE60", "Hamburg", .partner,
            "Hamburg, Hamburgs, Hampuri, Hampurin, Hamburgi, Hambourg, Metropolregion Hamburg"),
        GazetteerEntry("AT13", "Wien", .partner, "Wien, Vienna, Vienne, Wiens, Viini, Vīne"),
        GazetteerEntry(
            "NL32", "Noord-Holland", .partner, "Noord-Holland, Nordholland, North Holland, Amsterdam, Amsterdams"),
        GazetteerEntry(
            "BE10", "Région de Bruxelles-Capitale", .partner,
            "Région de Bruxelles-Capitale, Brussels-Capital Region, Brussels Capital Region, Bruxelles-Capitale"),
        GazetteerEntry(
            "ES30", "Comunidad de Madrid", .partner,
            "Comunidad de Madrid, Community of Madrid, Madrid Region, Madridregionen"),
        GazetteerEntry(
            "ES51", "Cataluña", .partner, "Catalunya, Cataluña, Catalonia, Katalonien, Catalogne, Barcelona"),
        GazetteerEntry("ITC4", "Lombardia", .partner, "Lombardia, Lombardy, Lombardiet, Lombardie, Lombardei"),
        GazetteerEntry("ITI4", "Lazio", .partner, "Lazio"),
        GazetteerEntry(
            "PL91", "Warszawski stołeczny", .partner, "Mazowieckie, Mazovia, Warszawa, Warsaw, Warschau, Varsovie"),
        GazetteerEntry("CZ01", "Praha", .partner, "Praha, Prague, Prag, Prags"),
    ]
}
