import Testing

/// What every store must do. The parts are in files of their own; each test is run against every kind of store.
@Suite struct ItemStoreContract {}
