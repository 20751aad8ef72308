import BevakaCore
import BevakaStore
import Testing

/// Makes empty stores of one kind; the contract holds every kind to the same behaviour.
struct StoreFactory: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// A new, empty store, and what has to live as long as it.
    let make: @Sendable () throws -> (store: any ItemStore, keep: AnyObject)

    static let all = [
        StoreFactory(testDescription: "SQLite") {
            let directory = try TemporaryDirectory()
            return (try SQLiteStore(directory: directory.path), directory)
        }
    ]

    func with(_ body: (any ItemStore) throws -> Void) throws {
        let (store, keep) = try make()
        try withExtendedLifetime(keep) {
            try body(store)
            try store.close()
        }
    }
}
