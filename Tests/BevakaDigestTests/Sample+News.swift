import BevakaCore

extension Sample {
    /// A small day: three sections, a story told by three, deadlines, a closed call, an item without a topic, one without a title.
    static let news: [StoredItem] = [
        item(
            1, "New money for night trains across the Sound", source: "Regions for Rail", weight: 2,
            topics: [match("transport", 0.97, "night trains", "TEN-T"), match("cohesion", 0.61, "regional fund")],
            summary: "The regional fund opens a line for night trains. Dr. Berg expects the first departure on 3. "
                + "December. Details follow in spring.",
            references: [
                Reference(
                    kind: "com", text: "COM(2026) 99 final", id: "COM/2026/99",
                    url: "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=COM:2026:99:FIN")
            ],
            deadlines: [
                Deadline(
                    kind: .application, stage: "full", date: "2026-11-27", time: "17:00", timezone: "Europe/Helsinki",
                    text: "by 27 November"),
                Deadline(kind: .opens, date: "2026-11-25", text: "opens 25 November"),
            ]),
        item(
            2, "Nattåg över Sundet får stöd", story: 1, source: "Baltic Ports Forum",
            topics: [match("transport", 0.8, "nattåg")],
            summary: "Stödet räcker till två avgångar om dygnet.", language: .swedish, isLead: false),
        item(
            3, "Des trains de nuit pour le détroit", story: 1, source: "Sound Cities",
            topics: [match("transport", 0.7, "trains")],
            summary: "Le fonds régional ouvre une ligne.", language: Language(rawValue: "fr"), isLead: false),
        item(
            4, "Hamnarna i norr vill ha landström",
            topics: [match("energy", 0.88, "landström"), match("maritime", 0.93, "hamnarna")],
            summary: "Fyra hamnar ansöker tillsammans om landström, bl.a. för färjor. Beslutet väntas i mars.",
            language: .swedish, published: "2026-11-22T23:00:00Z"),
        item(
            5, "Wind farm consultation", topics: [match("energy", 0.95, "wind farm")],
            summary: "Neighbours may comment on the wind farm until early December.",
            deadlines: [
                Deadline(kind: .consultation, date: "2026-12-07", text: "7 December"),
                Deadline(kind: .application, date: "2026-11-02", text: "2 November"),
            ]),
        item(6, "Staff picnic", summary: "Bring a blanket."),
        item(
            7, nil, topics: [match("maritime", 0.7, "ferry")],
            summary: "The ferry quay closes for a week of repairs to its ramp and its waiting hall"),
    ]
}
