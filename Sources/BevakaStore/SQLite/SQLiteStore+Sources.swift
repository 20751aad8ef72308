package import BevakaCore
package import FoundationEssentials
import GRDB

extension SQLiteStore {
    package func synchronize(_ sources: [Source], now: Date) throws(RunFailure) {
        let known = try reading { try SourceTable($0).all() }
        let plan = SourcePlan(configured: sources, known: known)
        // Most passes find the configuration as it was: nothing is written then.
        guard !plan.isEmpty else { return }
        try writing { database in
            let table = try SourceTable(database)
            for id in plan.removed { try table.forgetPosition(of: id) }
            for step in plan.changed { try table.configure(step.id, as: step.source, position: step.position) }
            for step in plan.moved { try table.restart(step) }
            for step in plan.added { _ = try table.add(step.source, position: step.position, now: now) }
            if plan.changesWeights { try StoryTable(database).chooseLeadsAnew() }
        }
    }

    package func health() throws(RunFailure) -> [SourceHealth] {
        try reading { try SourceTable($0).all() }.filter { $0.position != nil }.map(\.health)
    }

    package func firstPass() throws(RunFailure) -> Date? {
        try reading { database in
            try PreparedStatement(database, "SELECT value FROM archive WHERE key = 'first_pass'").first { $0.date() }
                ?? nil
        }
    }

    package func attempts(source name: String) throws(RunFailure) -> [FetchAttempt] {
        try reading { database in
            guard let source = try SourceTable(database).record(named: name, url: nil) else { return [] }
            return try FetchLog(database).attempts(of: source.id)
        }
    }
}
