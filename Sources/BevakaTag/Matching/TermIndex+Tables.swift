extension TermIndex {
    /// The tables as pointers, for as long as a field is read: looking things up then counts no references.
    struct Tables {
        let literals: UnsafeBufferPointer<Literal>
        let steps: UnsafeBufferPointer<Step>
        let endings: UnsafeBufferPointer<Ending>
        let continuations: ContinuationTable.View
        let capitals: [[Bool]]
    }

    @inline(__always)
    func withTables(_ body: (Tables) -> Void) {
        literals.withUnsafeBufferPointer { literals in
            steps.withUnsafeBufferPointer { steps in
                endings.withUnsafeBufferPointer { endings in
                    continuations.withView { continuations in
                        body(
                            Tables(
                                literals: literals, steps: steps, endings: endings, continuations: continuations,
                                capitals: capitals))
                    }
                }
            }
        }
    }
}
