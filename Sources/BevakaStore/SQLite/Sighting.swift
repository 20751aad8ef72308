import FoundationEssentials

/// Where and when a document's items were seen.
struct Sighting {
    var source: Int64
    var sourceURL: String
    var weight: Double
    var at: Date
    /// The first document of a source: its items are back catalogue.
    var isBacklog: Bool
}
