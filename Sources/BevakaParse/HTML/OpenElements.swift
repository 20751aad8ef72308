/// The elements that are open, outermost first, and the rules by which one closes another: the part of browsers' tree
/// construction (WHATWG HTML §13.2.6) that keeps paragraphs, lists, tables and formatting right where end tags are
/// missing or crossed.
///
/// What it returns is how many elements to close; the writer closes them. Markup that the writer has written asks for
/// nothing when it is read again, which makes sanitising idempotent.
struct OpenElements {
    /// Deeper elements are not written, their content is: no reader or mail program is asked to nest without bound.
    static let maximumDepth = 128

    private(set) var stack: [HTMLElement] = []
    /// Elements whose end tag came while others that it must not close were open; they close with those.
    private var ended: [Bool] = []
    /// Formatting that a block's end cut off and that goes on in the next, outermost first.
    private(set) var suspended: [HTMLElement] = []
    /// Start tags not written because of the depth.
    private var overflow = 0

    init() {
        stack.reserveCapacity(Self.maximumDepth)
        ended.reserveCapacity(Self.maximumDepth)
    }

    // MARK: Start tags

    /// How many elements end where `element` starts.
    @inline(__always)
    func closing(before element: HTMLElement) -> Int {
        if stack.isEmpty { return 0 }
        switch element {
        case .a: return depth(of: { $0 == .a }, within: { $0.traits.contains(.scope) })
        case .li: return max(item(.li, nil), paragraph)
        case .dd, .dt: return max(item(.dd, .dt), paragraph)
        case .rp, .rt: return stack.last == .rp || stack.last == .rt ? 1 : 0
        case .h1, .h2, .h3, .h4, .h5, .h6:
            let open = paragraph
            return stack.dropLast(open).last?.traits.contains(.heading) == true ? open + 1 : open
        default:
            let traits = element.traits
            if traits.contains(.tablePart) { return tablePart(element) }
            return traits.contains(.block) ? paragraph : 0
        }
    }

    /// The row that a cell needs where none is open.
    @inline(__always)
    func missingParent(of element: HTMLElement) -> HTMLElement? {
        guard element == .td || element == .th else { return nil }
        switch stack.last {
        case .table, .tbody, .thead, .tfoot: return .tr
        default: return nil
        }
    }

    /// Whether `element` has a place here: parts of a table only inside one.
    @inline(__always)
    func isAllowed(_ element: HTMLElement) -> Bool {
        guard element.traits.contains(.tablePart) else { return true }
        return stack.contains(.table)
    }

    /// False when the stack is full: the tag is not to be written.
    @inline(__always)
    mutating func open(_ element: HTMLElement) -> Bool {
        guard stack.count < Self.maximumDepth else {
            overflow += 1
            return false
        }
        stack.append(element)
        ended.append(false)
        return true
    }

    // MARK: End tags

    /// How many elements the end tag of `element` ends; 0 when it is to be ignored.
    @inline(__always)
    mutating func closing(at element: HTMLElement) -> Int {
        if overflow > 0 {
            overflow -= 1
            return 0
        }
        if stack.last == element { return 1 }
        return crossed(element)
    }

    private mutating func crossed(_ element: HTMLElement) -> Int {
        if let place = suspended.lastIndex(of: element) {
            suspended.remove(at: place)
            return 0
        }
        let isTable = element == .table || element.traits.contains(.tablePart)
        let depth = depth(
            of: { $0 == element },
            within: {
                isTable ? $0 == .table : $0.traits.contains(.scope) || element == .li && ($0 == .ul || $0 == .ol)
            })
        guard depth > 1, element.traits.contains(.formatting) || element == .a else { return depth }
        let inner = stack.suffix(depth - 1)
        if inner.allSatisfy({
            $0 == .p || !$0.traits.contains(.block) && !$0.traits.contains(.scope) || $0.traits.contains(.heading)
        }) {
            return depth
        }
        ended[stack.count - depth] = true
        return 0
    }

    /// Ends the innermost element.
    ///
    /// - Parameter wasEnded: its own end tag has come.
    @inline(__always)
    mutating func close(wasEnded: Bool) -> HTMLElement {
        let element = stack.removeLast()
        let ended = ended.removeLast() || wasEnded
        if !ended, element.traits.contains(.formatting), suspended.count < 8 { suspended.insert(element, at: 0) }
        return element
    }

    /// Whether the element that is innermost now only waited for those inside it.
    @inline(__always)
    var innermostIsEnded: Bool { ended.last ?? false }

    /// Formatting to open again before text or inline markup.
    @inline(__always)
    mutating func resume() -> [HTMLElement] {
        defer { suspended.removeAll() }
        return suspended
    }

    // MARK: Rules

    /// How many elements to close up to and with the innermost that is `wanted`; 0 when a `boundary` stands before it.
    @inline(__always)
    private func depth(of wanted: (HTMLElement) -> Bool, within boundary: (HTMLElement) -> Bool) -> Int {
        var index = stack.count
        while index > 0 {
            index &-= 1
            if wanted(stack[index]) { return stack.count &- index }
            if boundary(stack[index]) { return 0 }
        }
        return 0
    }

    /// An open paragraph ends where a block starts.
    @inline(__always)
    private var paragraph: Int {
        depth(of: { $0 == .p }, within: { $0.traits.contains(.scope) })
    }

    /// A list item ends where the next starts, unless a list or another block is open inside it.
    private func item(_ first: HTMLElement, _ second: HTMLElement?) -> Int {
        depth(
            of: { $0 == first || $0 == second },
            within: { inner in
                inner.traits.contains(.scope)
                    || inner.traits.contains(.block) && inner != .div && inner != .p && inner != .address
            })
    }

    /// A cell ends where the next cell, row or group starts; likewise rows and groups.
    private func tablePart(_ element: HTMLElement) -> Int {
        let table = depth(of: { $0 == .table }, within: { _ in false })
        let inner = stack.suffix(table - 1)
        let stops: [HTMLElement] =
            switch element {
            case .td, .th: [.tr, .tbody, .thead, .tfoot]
            case .tr: [.tbody, .thead, .tfoot]
            case .col: [.colgroup]
            default: []
            }
        guard let stop = inner.lastIndex(where: { stops.contains($0) }) else { return inner.count }
        return stack.count - stop - 1
    }
}
