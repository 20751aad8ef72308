import BevakaCore

/// Gathers everything that is wrong, so that a person can mend a file in one go.
final class Complaints {
    private var all: Set<Complaint> = []

    var isEmpty: Bool { all.isEmpty }

    func add(_ complaint: Complaint) {
        all.insert(complaint)
    }

    /// One line for each complaint in the order of the file, then a line that counts them.
    func failure(path: String) -> RunFailure {
        let sorted = all.sorted { ($0.position, $0.message) < ($1.position, $1.message) }
        let lines = sorted.map { "\(path):\($0.position.line):\($0.position.column): \($0.message)" }
        let count = sorted.count == 1 ? "1 error" : "\(sorted.count) errors"
        return RunFailure(
            .configuration, (lines + ["\(path): \(count); nothing was done."]).joined(separator: "\n"))
    }
}
