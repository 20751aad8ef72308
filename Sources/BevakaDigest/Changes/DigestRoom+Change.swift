package import BevakaCore
package import FoundationEssentials

extension DigestRoom {
    /// What has changed, in Swedish or English.
    ///
    /// - Parameters:
    ///   - since: when the old text was sent, or replaced.
    ///   - now: dates of its year are written without it.
    package func words(
        for change: ItemChange, since: Date, now: Date, language: Language, timeZone: TimeZone
    ) -> ChangeWords {
        ChangeTelling(DateWords(phrases: phrases(language), timeZone: timeZone)).words(
            for: change, since: since, now: now)
    }
}
