/// RSS 1.0's syndication module: how often a feed says that it changes.
enum Syndication {
    /// Minutes of an `updatePeriod`; nil for a word that the module does not have.
    static func minutes(ofPeriod period: String) -> Int? {
        switch period.lowercased() {
        case "hourly": 60
        case "daily": 24 * 60
        case "weekly": 7 * 24 * 60
        case "monthly": 30 * 24 * 60
        case "yearly": 365 * 24 * 60
        default: nil
        }
    }
}
