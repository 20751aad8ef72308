/// That an item of `items AS i` has one of some topics.
enum TopicCondition {
    static func any(of topics: [String]) -> SQLFragment {
        let marks = Array(repeating: "?", count: topics.count).joined(separator: ", ")
        // The plus keeps SQLite from walking all items of a topic for each item: an item has few topics, a topic many items.
        let test = "topics.item = i.row AND +topics.topic IN (\(marks))"
        return SQLFragment("EXISTS (SELECT 1 FROM topics WHERE \(test))", topics.map(SQLValue.text))
    }
}
