import BevakaCore
import FoundationEssentials

/// A row of `sources`.
struct SourceRecord {
    let id: Int64
    /// Place in the configuration; nil for a source that has left it.
    var position: Int?
    var guidBreaks: Int
    var health: SourceHealth

    /// Its identifiers have failed twice: once may be a move to another system.
    var distrustsGuids: Bool { guidBreaks >= 2 }

    /// Takes in how an asking ended. Asking `gone` sources ends until the configuration changes.
    mutating func note(_ change: StoreChange, new: Int, newest: Date?, rhythm: Duration?) {
        let isRepetition = health.lastAttempt == change.at && health.lastOutcome == change.outcome
        health.lastAttempt = change.at
        health.lastOutcome = change.outcome
        health.lastProblem = change.problem
        health.nextCheck = change.outcome == .gone ? .distantFuture : change.nextCheck
        switch change.outcome {
        case .fetched, .unchanged, .not_modified:
            health.lastSuccess = change.at
            if change.outcome != .not_modified { health.lastFullFetch = change.at }
            health.failuresInARow = 0
            health.failingSince = nil
        case .failed, .gone:
            if !isRepetition { health.failuresInARow += 1 }
            health.failingSince = health.failingSince ?? change.at
        case .throttled, .not_due:
            break
        }
        if new > 0 {
            health.itemCount += new
            health.lastNewItem = newest ?? change.at
            health.rhythm = rhythm
        }
        health.facts = change.feed ?? health.facts
        health.bodyHash = change.bodyHash ?? health.bodyHash
        health.validators = change.validators ?? health.validators
    }
}
