import BevakaCore
import FoundationEssentials

/// One source in the words of a table.
struct SourceRow: Sendable {
    let name: String
    let state: SourceState
    let stateWords: String
    /// Local times: `2026-11-23 07:00`; a dash where there was none.
    let lastSuccess: String
    let lastNewItem: String
    let nextCheck: String
    let rhythm: String
    let failures: Int

    init(_ source: SourceHealth, view: View, now: Date) {
        let phrases = view.phrases
        func time(_ date: Date?) -> String { date.map(view.words.compact) ?? phrases[.none] }
        let state = SourceState(source, now: now)
        self.state = state
        name = PlainText.line(source.name)
        lastSuccess = time(source.lastSuccess)
        lastNewItem = time(source.lastNewItem)
        nextCheck = state == .gone ? phrases[.none] : time(source.nextCheck)
        rhythm = source.rhythm.map(phrases.rhythm) ?? phrases[.none]
        failures = source.failuresInARow
        stateWords =
            switch state {
            case .read: phrases[.stateRead]
            case .stale: phrases[.stateStale]
            case .gone: phrases[.stateGone]
            case .never: phrases[.stateNever]
            case .failing:
                phrases(
                    .stateFailing,
                    ["since": time(source.failingSince ?? source.lastAttempt), "problem": view.problem(source)])
            }
    }
}

extension View {
    /// `70 sources, 2 failing, 1 silent.`
    func totals(_ coverage: Coverage) -> String {
        var parts = [phrases(.sourcesTotal, coverage.sources.count)]
        let kinds: [(SourceState, CountPhrase)] = [
            (.failing, .sourcesFailing), (.stale, .sourcesStale), (.gone, .sourcesGone), (.never, .sourcesNever),
        ]
        for (state, phrase) in kinds where coverage.count(state) > 0 {
            parts.append(phrases(phrase, coverage.count(state)))
        }
        return parts.joined(separator: ", ") + "."
    }
}
