import BevakaCore

extension Evaluation {
    /// The figures as tables for a terminal; with `errors`, each topic wrongly given or missed with its evidence.
    package func text(errors: Bool = false) -> String {
        var lines: [String] = ["\(shipped.count) items", ""]
        lines += summary()
        lines += ["", "Shipped weights, by topic"] + table(allTopics.map { ($0.rawValue, [$0], nil) })
        lines += ["", "Shipped weights, by language, all topics"]
        lines += table(languages.map { ($0.rawValue, allTopics, $0) })
        lines += ["", "Topics given for a topic that the item has instead"] + confusion()
        if errors { lines += ["", "Errors"] + errorLines() }
        return lines.joined(separator: "\n") + "\n"
    }

    private func summary() -> [String] {
        let ways = [
            ("shipped weights", shipped), ("weights fitted on other items", crossValidated),
            ("… and half of its own terms gone", strict),
            ("baseline: any strong term", baseline),
        ]
        var lines = [
            Columns.line(
                ["", "priority topics F1 (95 %)", "all topics F1 (95 %)", "no topic, got one"], widths: Self.widths)
        ]
        for (name, judgements) in ways {
            let cells = [priorityTopics, allTopics].map { topics in
                let interval = Bootstrap.interval(judgements.map { $0.tally(topics) })
                let f1 = Decimals.text(Self.tally(judgements, topics).f1, places: 3)
                return "\(f1) (\(Decimals.text(interval.low, places: 2))–\(Decimals.text(interval.high, places: 2)))"
            }
            let alarms = Decimals.text(100 * Self.falseAlarms(judgements), places: 1) + " %"
            lines.append(Columns.line([name] + cells + [alarms], widths: Self.widths))
        }
        let language = Decimals.text(100 * Self.languageAccuracy(shipped), places: 1)
        return lines + ["", "language found rightly: \(language) %"]
    }

    private static let widths = [32, 27, 27, 18]

    private func table(_ rows: [(name: String, topics: [TopicID], language: Language?)]) -> [String] {
        let widths = [14, 11, 11, 11, 8, 8, 8, 17, 11]
        let head = ["", "precision", "recall", "F1", "right", "wrong", "missed", "F1 cross-valid.", "F1 strict"]
        return [Columns.line(head, widths: widths)]
            + rows.map { row in
                let tally = Self.tally(shipped, row.topics, in: row.language)
                let other = Self.tally(crossValidated, row.topics, in: row.language)
                let strict = Self.tally(strict, row.topics, in: row.language)
                let figures = [tally.precision, tally.recall, tally.f1].map { Decimals.text($0, places: 3) }
                let counts = [tally.right, tally.wrong, tally.missed].map(String.init)
                return Columns.line(
                    [row.name] + figures + counts + [other.f1, strict.f1].map { Decimals.text($0, places: 3) },
                    widths: widths)
            }
    }

    /// Rows are topics that were missed, columns those that were given wrongly to the same items.
    private func confusion() -> [String] {
        let widths = [14] + topics.map { max($0.id.rawValue.utf8.count + 2, 6) } + [9]
        return [Columns.line(["missed \\ given"] + topics.map(\.id.rawValue) + ["nothing"], widths: widths)]
            + allTopics.map { missed in
                let items = shipped.filter { $0.labelled.topics.contains(missed) && !$0.given.contains(missed) }
                let wrong = items.map { $0.given.subtracting($0.labelled.topics) }
                let cells = allTopics.map { topic in String(wrong.count { $0.contains(topic) }) }
                return Columns.line(
                    [missed.rawValue] + cells + [String(wrong.count { $0.isEmpty })], widths: widths)
            }
    }

    private func errorLines() -> [String] {
        crossValidated.flatMap { judgement -> [String] in
            let gold = judgement.labelled.topics
            return allTopics.filter { gold.contains($0) != judgement.given.contains($0) }.map { topic in
                let kind = gold.contains(topic) ? "missed" : "wrong "
                let score = Decimals.text(judgement.scores[topic] ?? 0, places: 2)
                let evidence = (judgement.evidence[topic] ?? []).map {
                    "\($0.field.rawValue): \($0.match) [\($0.term)]"
                }
                let item = judgement.labelled
                return "\(kind) \(topic.rawValue) \(score)  \(item.item.id) \(item.language.rawValue)  "
                    + "\(item.item.title ?? "")\n    \(evidence.isEmpty ? "no evidence" : evidence.joined(separator: "; "))"
            }
        }
    }
}
