import BevakaCore
import BevakaFetch
import FoundationEssentials

extension StoreChange {
    /// No answer of any kind came from the source's server.
    var isUnanswered: Bool {
        outcome == .failed && status == nil && problem?.kind.meansNoAnswer == true
    }

    /// The same change, without the back-off of a source that fails for reasons of its own.
    var askedAgainSoon: StoreChange {
        var change = self
        let seconds = Double(RefreshSchedule.base.components.seconds)
        change.nextCheck = min(change.nextCheck, change.at.addingTimeInterval(seconds))
        return change
    }
}

extension FeedProblem.Kind {
    /// What a machine without a network sees of every source.
    var meansNoAnswer: Bool { [.dns, .connect, .timeout].contains(self) }
}
