/// A place with the names it goes by.
struct GazetteerEntry: Sendable {
    /// Its NUTS 2024 code, ISO 3166 code of a country, `SE_0180` for a municipality, or `BSR` for the Baltic Sea region.
    var id: String
    var name: String
    var nearness: Nearness
    /// Parted by commas. `~` at the end: Finnish, Estonian and Latvian case endings may follow; `*`: the word may go on.
    var names: String

    init(_ id: String, _ name: String, _ nearness: Nearness, _ names: String) {
        self.id = id
        self.name = name
        self.nearness = nearness
        self.names = names
    }
}

/// How near a place is to the region that follows the news.
package enum Nearness: Int, Hashable, Sendable, CaseIterable {
    /// Stockholm, the county and its municipalities.
    case home
    /// Mälardalen and the counties around.
    case around
    /// Sweden as a whole, and its other counties.
    case country
    /// The Baltic Sea region by name.
    case balticSea
    /// Regions across the water that the region works with: Uusimaa, Åland, Riga …
    case acrossTheSea
    /// Partner regions elsewhere.
    case partner
    /// Countries by the Baltic Sea, and the North.
    case neighbour
}

/// All places that bevaka looks for.
enum Gazetteer {
    static let entries: [GazetteerEntry] = home + sweden + finland + balticStates + otherShores + partners
}
