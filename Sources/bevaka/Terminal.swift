import Foundation

/// Standard output is for results, standard error for messages.
enum Terminal {
    /// True when messages go to a person's screen.
    static let messagesAreSeen = isatty(STDERR_FILENO) == 1

    /// True when a line may be drawn over: a screen, and the person has not asked for plain output.
    static let mayRedraw =
        messagesAreSeen && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
        && ProcessInfo.processInfo.environment["TERM"] != "dumb"

    /// True when a question reaches a person and an answer comes back.
    static let canAsk = messagesAreSeen && isatty(STDIN_FILENO) == 1

    /// Asks a question; anything but a clear yes, and no terminal, is a no.
    static func confirms(_ question: String) -> Bool {
        guard canAsk else { return false }
        write(question, to: STDERR_FILENO)
        let answer = readLine()?.trimmingCharacters(in: .whitespaces).lowercased() ?? ""
        return ["y", "yes", "j", "ja"].contains(answer)
    }

    /// Writes a line of result. A closed pipe ends the program quietly, as with other tools.
    static func result(_ text: String, terminator: String = "\n") {
        write(text + terminator, to: STDOUT_FILENO)
    }

    /// Writes a line for the person.
    static func message(_ text: String) {
        write(text + "\n", to: STDERR_FILENO)
    }

    /// Draws a passing line over the last one; nothing without a screen.
    static func passing(_ text: String) {
        guard mayRedraw else { return }
        write("\r\u{1B}[K" + text, to: STDERR_FILENO)
    }

    private static func write(_ text: String, to descriptor: Int32) {
        var text = text
        text.withUTF8 { bytes in
            var rest = UnsafeRawBufferPointer(bytes)
            while let base = rest.baseAddress, rest.count > 0 {
                let count = Foundation.write(descriptor, base, rest.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return }
                rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
            }
        }
    }
}
