/// A run's trouble: it ends the command with its exit code (sysexits.h). A source's trouble is a ``FeedProblem``.
package struct RunFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The exit codes of CONTRACT §1, after sysexits.h.
    package enum Code: Int32, Hashable, Sendable {
        case usage = 64
        case badInput = 65
        case noSourceReached = 69
        case internalError = 70
        case cannotCreate = 73
        case cannotWrite = 74
        case locked = 75
        case configuration = 78
    }

    package var code: Code
    /// A sentence for a person: the place, what went wrong, the remedy. May have several lines.
    package var message: String

    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    package var description: String { message }
}
