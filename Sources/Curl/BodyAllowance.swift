/// What the bodies of all transfers may hold in memory together, so that many large ones at once cost no more than a few.
/// Used on the transfer thread only.
final class BodyAllowance {
    /// 64 transfers with a document of usual size (100 KiB) use a tenth of it.
    static let total = 64 << 20
    /// A body up to this size is never in anybody's way.
    static let share = 1 << 20

    private(set) var used = 0

    func hasRoom(for added: Int, in body: Int) -> Bool {
        body + added <= Self.share || used + added <= Self.total
    }

    func take(_ bytes: Int) {
        used += bytes
    }

    func giveBack(_ bytes: Int) {
        used -= bytes
    }
}
