import BevakaCore
import Testing

@testable import BevakaDigest

struct StoryTextTests {
    private func text(_ title: String?, _ summary: String?, _ content: String? = nil, url: String? = nil) -> StoryText {
        StoryText(Item(id: "1", url: url, title: title, contentText: content, summary: summary))
    }

    @Test func `a summary that breaks off gives way to the text`() {
        let text = text("Title", "The council has decided to …", "The council has decided to build. It starts soon.")
        #expect(text.lead == "The council has decided to build. It starts soon.")
    }

    @Test func `a text that begins with the title goes on behind it`() {
        #expect(text("Ferries return", "Ferries return – The quay is whole again.").lead == "The quay is whole again.")
        #expect(text("Ferries", "Ferries").lead == nil)
        #expect(text("Ferry", "Ferrymen strike. All of them.").lead == "Ferrymen strike. All of them.")
    }

    @Test func `without a title the first words stand for it`() {
        let text = text(" ", "One two three four five six seven eight nine ten eleven twelve thirteen. Next.")
        #expect(text.headline == "One two three four five six seven eight nine ten eleven twelve …")
        #expect(text.lead == "One two three four five six seven eight nine ten eleven twelve thirteen. Next.")
        #expect(self.text(nil, "Few words").headline == "Few words")
        #expect(self.text(nil, "Few words").lead == nil)
    }

    @Test func `without any words the address stands for it`() {
        #expect(text(nil, nil, url: "https://example.org/a/b").headline == "example.org/a/b")
        #expect(text(nil, nil).headline == nil)
    }

    @Test func `the line that blog software adds is no lead`() {
        #expect(text("Title", "The post Title appeared first on Harbour.").lead == nil)
    }
}
