package import BevakaCore
import FoundationEssentials
import GRDB

extension SQLiteStore {
    package func annotate(_ annotations: [Annotation], progress: Retagging?) throws(RunFailure) {
        try writing { database in
            let writer = try AnnotationWriter(database)
            for annotation in annotations { try writer.write(annotation) }
            guard let progress else {
                return try PreparedStatement(database, "DELETE FROM retagging").run()
            }
            let state = String(decoding: try JSONEncoder().encode(progress), as: UTF8.self)
            let keep = try PreparedStatement(
                database, "INSERT OR REPLACE INTO retagging (only_row, state) VALUES (1, ?)")
            try keep.run { $0.text(state) }
        }
    }

    package func retagging() throws(RunFailure) -> Retagging? {
        try reading { database in
            let state = try PreparedStatement(database, "SELECT state FROM retagging").first { $0.text() } ?? nil
            // State that an older version wrote in another form is no progress: the work begins anew.
            return state.flatMap { try? JSONDecoder().decode(Retagging.self, from: Data($0.utf8)) }
        }
    }

    package func recurringBlocks() throws(RunFailure) -> [String: Set<UInt64>] {
        try reading { try BlockTable.recurring($0) }
    }
}
