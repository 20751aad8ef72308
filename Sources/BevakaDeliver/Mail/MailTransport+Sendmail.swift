internal import BevakaCore

extension MailTransport {
    /// Mail through a program of this machine that speaks as sendmail does: `-i -f SENDER -- RECIPIENT`, the message on standard
    /// input. It is started once a recipient, since its exit code says one thing only, and an address that is refused must
    /// not take the others with it.
    package static func sendmail(_ program: String, timeout: Duration = .seconds(60)) -> MailTransport {
        MailTransport { message, addresses in
            let recipients = Recipients(addresses)
            var outcomes = recipients.refused
            let bytes = message.eml(.local)
            for recipient in recipients.deliverable {
                let arguments = ["-i", "-f", message.from.address, "--", recipient]
                let ending = await MailProgram(path: program, timeout: timeout).run(arguments, input: bytes)
                outcomes[recipient] = SendmailVerdict(ending, program: program).outcome
            }
            return outcomes
        }
    }
}
