import BevakaCore

extension StatementBinder {
    /// Two columns: kind and message.
    mutating func problem(_ problem: FeedProblem?) {
        text(problem?.kind.rawValue)
        text(problem?.message)
    }
}

extension StatementColumns {
    /// Two columns: kind and message.
    mutating func problem() -> FeedProblem? {
        let kind = text()
        let message = text()
        guard let kind = kind.flatMap(FeedProblem.Kind.init(rawValue:)) else { return nil }
        return FeedProblem(kind, message ?? "")
    }
}
