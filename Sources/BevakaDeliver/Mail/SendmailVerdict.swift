internal import BevakaCore

/// What the end of a sendmail program means for the recipient it was started for (sysexits.h).
struct SendmailVerdict {
    private let ending: MailProgram.Ending
    private let program: String

    init(_ ending: MailProgram.Ending, program: String) {
        self.ending = ending
        self.program = program
    }

    var outcome: DeliveryOutcome {
        switch ending {
        case .notStarted(let reason):
            .deferred("\(program) cannot be started: \(reason). Check mail.sendmail in feeds.yml.")
        case .exited(0, _): .accepted("\(program) has taken it")
        // The data, the user, the host: what is wrong with this message or this address stays wrong.
        case .exited(65, let words): .refused("\(program) refuses the message (65)\(Self.tail(words))")
        case .exited(67, let words): .refused("\(program) knows nobody of this address (67)\(Self.tail(words))")
        case .exited(68, let words): .refused("\(program) knows no host of this address (68)\(Self.tail(words))")
        case .exited(75, let words): .deferred("\(program) cannot take it now (75)\(Self.tail(words))")
        case .exited(let code, let words): .deferred("\(program) failed (\(code))\(Self.tail(words))")
        case .killed(let signal):
            .uncertain(
                "\(program) ended by signal \(signal): the message may have left. It will be sent again under the same Message-ID."
            )
        case .timedOut(let limit):
            .uncertain(
                "\(program) was not done after \(limit.components.seconds) s and was ended: the message may have left. It will "
                    + "be sent again under the same Message-ID.")
        }
    }

    private static func tail(_ words: String) -> String {
        words.isEmpty ? "" : ": " + HeaderText.clean(words)
    }
}
