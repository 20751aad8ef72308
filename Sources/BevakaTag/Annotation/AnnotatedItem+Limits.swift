import BevakaCore

extension AnnotatedItem {
    /// Leaves out what is more than is kept of an item; see ``BevakaCore/ReadingLimits``.
    mutating func keepWithinLimits() {
        references.keep(first: ReadingLimits.references)
        deadlines.keep(first: ReadingLimits.deadlines)
        for topic in topics.indices { topics[topic].evidence.keep(first: ReadingLimits.evidence) }
    }
}

extension Array {
    fileprivate mutating func keep(first count: Int) {
        if self.count > count { removeSubrange(count...) }
    }
}
