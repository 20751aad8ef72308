/// The course of some weeks as bars: of characters for mail and terminals, of rectangles for pages.
struct ReviewBars {
    /// A bar of the page, in the units of the view box.
    struct Bar: Hashable {
        var x: Int
        var y: Int
        var height: Int
    }

    static let width = 14
    static let step = 18
    static let height = 44

    let counts: [Int]

    /// One character a week: `▂▃▁█`. Nothing is the lowest one.
    var text: String {
        let steps = Array("▂▃▄▅▆▇█")
        return String(
            counts.map { count in
                count == 0 ? "▁" : steps[(count * steps.count - 1) / max(most, 1)]
            })
    }

    /// Nothing is a line on the ground, so that a quiet week is not taken for a missing one.
    var bars: [Bar] {
        counts.enumerated().map { place, count in
            let height = max(2, scaled(count))
            return Bar(x: place * Self.step, y: Self.height - height, height: height)
        }
    }

    /// Where the line of what is usual lies.
    func level(_ count: Int) -> Int { Self.height - scaled(min(count, most)) }

    var totalWidth: Int { max(counts.count, 1) * Self.step - (Self.step - Self.width) }

    private var most: Int { counts.max() ?? 0 }
    private func scaled(_ count: Int) -> Int { most == 0 ? 0 : (count * Self.height + most / 2) / most }
}
