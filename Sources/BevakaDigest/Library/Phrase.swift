import BevakaCore

/// The keys of `Strings/*.yml` that the code and the templates use.
enum Phrase: String, CaseIterable, Sendable {
    case product, documentTitle, subject, thousands
    case dateLong, dateMedium, dateShort, dateTime, monthOnly
    case contents, skipToContent, empty, emptyTopic
    case closingTitle, today, tomorrow, moreInShort, alsoReported, why, references, untitled
    case editionNumber, extraEdition, correctionOf, onTheWeb, unsubscribe, subjectSilence, subjectCorrection
    case changesTitle, followedTitle, earlierTitle, otherTitle, toldBefore, near, editions, forTeam
    case coverageTitle, window, sourcesRead, failingTitle, failingLine, staleTitle, staleLine
    case goneTitle, neverTitle, problemUnknown
    case latest, archive, sources, topicsLabel, siteLabel, subscribe, otherFormats, feedTitle, updated
    case changedSince, movedDeadline, newDeadline, droppedDeadline, changedTitle, changedAmount
    case rewrittenSentence, addedSentence, removedSentence
    case calendarName, topicCalendarName, movedFrom
    case sourceName, sourceState, sourceLastSuccess, sourceLastNewItem, sourceRhythm, sourceNextCheck, sourceFailures
    case stateRead, stateFailing, stateStale, stateGone, stateNever, sourcesIntro, opml, none, ungrouped
    case feedsIntro, feedsTeams, feedsGroups, feedsQueries
    case feedsTopicsIntro, feedsTeamsIntro, feedsGroupsIntro, feedsQueriesIntro, feedsList
    case reviews, reviewWeek, reviewDocumentTitle, reviewSubject, spanShort, spanLong, usually, noBaseline
    case reviewCounts, reviewStories, reviewDossiers, reviewClosing, reviewBasisNew, chartWords, reviewEmpty

    /// Keys that are made from a code: month numbers, ISO 639-1 languages, kinds of problem and of deadline.
    static var requiredKeys: [String] {
        allCases.map(\.rawValue)
            + CountPhrase.allCases.flatMap { [$0.rawValue + ".one", $0.rawValue + ".other"] }
            + (1...12).map { "month_\($0)" } + (1...7).map { "weekday_\($0)" }
            + FeedProblem.Kind.allCases.map { "problem_" + $0.rawValue }
            + deadlineKinds.map { "deadline_" + $0.rawValue }
    }

    private static let deadlineKinds: [Deadline.Kind] = [
        .application, .consultation, .registration, .opens, .event, .closed, .other,
    ]
}

/// Phrases with plural forms: `key.one` and `key.other`, as Swedish and English need them (CLDR).
enum CountPhrase: String, CaseIterable, Sendable {
    case stories, topics, closing, inDays, moreChanges
    case itemsSeen, storiesShown, itemsMerged, itemsWithoutTopic, itemsOtherTopics, itemsUnwanted, itemsBeyond
    case changes, beyond, silentDays, silentWeeks, usually
    case rhythmMinutes, rhythmHours, rhythmDays, rhythmWeeks, rhythmMonths
    case sourcesTotal, sourcesFailing, sourcesStale, sourcesGone, sourcesNever, failures
    case mostInWeeks, fewestInWeeks, reviewBasis
}
