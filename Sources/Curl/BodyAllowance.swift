internal import Synchronization

/// What the bodies of all transfers may hold in memory together, so that many large ones at once cost no more than a few.
final class BodyAllowance: Sendable {
    /// 64 transfers with a document of usual size (100 KiB) use a tenth of it.
    static let total = 64 << 20
    /// A body up to this size is never in anybody's way.
    static let share = 1 << 20

    private let used = Atomic(0)

    func hasRoom(for added: Int, in body: Int) -> Bool {
        body + added <= Self.share || used.load(ordering: .relaxed) + added <= Self.total
    }

    func take(_ bytes: Int) {
        used.add(bytes, ordering: .relaxed)
    }

    func giveBack(_ bytes: Int) {
        used.subtract(bytes, ordering: .relaxed)
    }
}
