extension Phrases {
    /// A source's usual time between two items in words: `about once in 3 days`.
    func rhythm(_ rhythm: Duration) -> String {
        let minutes = max(1, Int(rhythm.components.seconds / 60))
        func rounded(_ unit: Int) -> Int { max(1, (minutes + unit / 2) / unit) }
        return switch minutes {
        case ..<45: self(.rhythmMinutes, minutes)
        case ..<(22 * 60): self(.rhythmHours, rounded(60))
        case ..<(13 * 1_440): self(.rhythmDays, rounded(1_440))
        case ..<(53 * 1_440): self(.rhythmWeeks, rounded(7 * 1_440))
        default: self(.rhythmMonths, rounded(30 * 1_440))
        }
    }
}
