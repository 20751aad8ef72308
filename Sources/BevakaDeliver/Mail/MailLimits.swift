/// How long mail may take. RFC 5321 §4.5.3.2 would let a server think for ten minutes; a run from cron has not that much, and a
/// message given up too early is only sent again.
package struct MailLimits: Hashable, Sendable {
    /// Name look-up, TCP and TLS.
    package var connectTimeout: Duration
    /// For each reply of a server, in whole seconds. Servers that check a message before they take it need most of a minute.
    package var replyTimeout: Duration
    /// For one message as a whole.
    package var totalTimeout: Duration

    package init(
        connectTimeout: Duration = .seconds(15), replyTimeout: Duration = .seconds(90),
        totalTimeout: Duration = .seconds(240)
    ) {
        self.connectTimeout = connectTimeout
        self.replyTimeout = replyTimeout
        self.totalTimeout = totalTimeout
    }
}
