import Foundation
import Logging

/// Log lines as a person at a terminal, or the reader of cron's mail, wants them: one sentence, on standard error.
struct StandardErrorLog: LogHandler {
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level = .warning

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let prefix = event.level >= .warning ? "\(event.level): " : ""
        Terminal.message("bevaka: \(prefix)\(event.message)")
    }
}
