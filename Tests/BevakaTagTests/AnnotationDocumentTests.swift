import BevakaCore
import Foundation
import Testing

@testable import BevakaTag

struct AnnotationDocumentTests {
    private func document(_ line: String) throws -> AnnotationDocument {
        try AnnotationDocument(line: line.utf8, number: 3)
    }

    @Test func `a line is read with all that it may say`() throws {
        let line =
            #"{"id":"7","title":"T","text":"Brödtext","language":"sv","tags":["ITRE","Energi"],"source":"CPMR","published":"2026-11-23T06:00:00Z"}"#
        let document = try document(line)
        #expect(document.sourceName == "CPMR")
        #expect(document.item.title == "T")
        #expect(document.item.contentText == "Brödtext")
        #expect(document.item.categories.map(\.term) == ["ITRE", "Energi"])
        #expect(document.item.published == Date(timeIntervalSince1970: 1_795_413_600))
    }

    @Test func `a date alone is taken, and what is no date is none`() throws {
        #expect(
            try document(#"{"id":"7","published":"2026-11-23"}"#).item.published
                == Date(timeIntervalSince1970: 1_795_392_000))
        #expect(try document(#"{"id":"7","published":"soon"}"#).item.published == nil)
    }

    @Test(arguments: ["", "{", "[1]", #"{"title":"without id"}"#, #"{"id":"1","tags":"ITRE"}"#])
    func `a bad line is named`(_ line: String) throws {
        let failure = try #require(throws: RunFailure.self) { try document(line) }
        #expect(failure.code == .badInput)
        #expect(failure.message.hasPrefix("line 3 "))
    }

    @Test func `the line for an item has every key in order`() {
        let item = Item(id: "a\"b\n", title: "T")
        let annotated = AnnotatedItem(
            item: item, language: .swedish,
            topics: [
                TopicMatch(
                    id: TopicID(rawValue: "transport"), score: 0.9714,
                    evidence: [Evidence(term: "järnväg*", match: "järnvägen", field: .title, start: 4, end: 13)])
            ],
            references: [Reference(kind: "com", text: "COM(2025) 123", id: "COM/2025/123")],
            deadlines: [Deadline(kind: .application, date: "2027-01-15", text: "15 januari")],
            places: [Place(id: "SE11", name: "Stockholm", text: "Stockholm")])
        let expected =
            #"{"id":"a\"b\n","language":"sv","topics":[{"id":"transport","score":0.971,"evidence":[{"term":"järnväg*","match":"järnvägen","field":"title","start":4,"end":13}]}],"references":[{"kind":"com","text":"COM(2025) 123","id":"COM/2025/123","url":null}],"deadlines":[{"kind":"application","stage":null,"date":"2027-01-15","time":null,"timezone":null,"text":"15 januari"}],"places":[{"id":"SE11","name":"Stockholm","text":"Stockholm"}]}"#
        #expect(AnnotationDocument.line(for: annotated) == expected)
    }
}
