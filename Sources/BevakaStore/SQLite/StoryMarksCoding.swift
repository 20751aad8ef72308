import BevakaCore

/// ``StoryMarks`` as two columns: the hashes of words as bytes, four each, those of the title first; the rest as ``TupleJSON``.
enum StoryMarksCoding {
    static func words(_ marks: StoryMarks) -> [UInt8] {
        var bytes: [UInt8] = [UInt8(clamping: marks.title.count)]
        bytes.reserveCapacity(1 + 4 * (marks.title.count + marks.lead.count))
        for word in marks.title.prefix(255) + marks.lead {
            for shift in stride(from: 0, to: 32, by: 8) {
                bytes.append(UInt8(truncatingIfNeeded: word >> UInt32(shift)))
            }
        }
        return bytes
    }

    static func facts(_ marks: StoryMarks) -> String {
        let head: [TupleJSON.Value] = [
            .optional(marks.language?.rawValue), .integer(marks.titleKind.rawValue), .integer(marks.isUpdate ? 1 : 0),
            .optional(marks.publisher), .optional(marks.parallelPage), .optional(marks.pageNumber),
        ]
        let lists = [
            marks.titleNumbers, marks.numbers, marks.dates, marks.names, marks.documents, marks.places, marks.ownNames,
            marks.firstWords,
        ]
        return TupleJSON.text([head] + lists.map { $0.map(TupleJSON.Value.string) }) { $0 } ?? ""
    }

    static func marks(words: [UInt8]?, facts: String?) -> StoryMarks? {
        guard let words, let count = words.first.map(Int.init), let facts else { return nil }
        let rows = TupleJSONReader.rows(facts)
        guard rows.count == 9, rows[0].count == 6, words.count % 4 == 1, words.count >= 1 + 4 * count else {
            return nil
        }
        var marks = StoryMarks()
        let hashes = stride(from: 1, to: words.count, by: 4).map { place in
            (0..<4).reduce(UInt32(0)) { $0 | UInt32(words[place + $1]) << UInt32(8 * $1) }
        }
        marks.title = Array(hashes.prefix(count))
        marks.lead = Array(hashes.dropFirst(count))
        marks.language = rows[0][0].string.map(Language.init(rawValue:))
        marks.titleKind = rows[0][1].integer.flatMap(StoryMarks.Title.init(rawValue:)) ?? .general
        marks.isUpdate = rows[0][2].integer == 1
        marks.publisher = rows[0][3].string
        marks.parallelPage = rows[0][4].string
        marks.pageNumber = rows[0][5].string
        marks.titleNumbers = rows[1].compactMap(\.string)
        marks.numbers = rows[2].compactMap(\.string)
        marks.dates = rows[3].compactMap(\.string)
        marks.names = rows[4].compactMap(\.string)
        marks.documents = rows[5].compactMap(\.string)
        marks.places = rows[6].compactMap(\.string)
        marks.ownNames = rows[7].compactMap(\.string)
        marks.firstWords = rows[8].compactMap(\.string)
        return marks
    }
}
