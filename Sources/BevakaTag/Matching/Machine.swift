/// An automaton with states as narrow as its patterns allow.
enum Machine: Sendable {
    case narrow(Automaton<UInt16>)
    case wide(Automaton<UInt32>)

    /// Finds those of the patterns that have the given numbers.
    init(_ patterns: [AutomatonBuilder.Pattern], numbers: [Int]) {
        let builder = AutomatonBuilder(numbers.map { patterns[$0] }, numbers: numbers)
        self =
            builder.stateCount <= Int(UInt16.max)
            ? .narrow(builder.build(UInt16.self)) : .wide(builder.build(UInt32.self))
    }

    /// See ``Automaton/scan(_:_:)``.
    @inline(__always)
    func scan(_ text: UnsafeBufferPointer<UInt8>, _ found: (_ pattern: Int32, _ end: Int) -> Void) {
        switch self {
        case .narrow(let automaton): automaton.scan(text, found)
        case .wide(let automaton): automaton.scan(text, found)
        }
    }
}
