/// What is known of a story before it is told: where it stands and how high. Numbers only, since most stories of a busy day are
/// weighed and not told.
struct StoryOutline {
    /// Its tellings, as places in the pool: the first one here, the others by ``StoryOutlines/next``.
    var first: Int
    var tellings = 1
    var section = 0
    var rank = 0.0
    /// Of the telling that leads, in seconds since 1970.
    var date = 0.0
    var row: Int64 = 0
    /// Days until its nearest closing date within the next weeks.
    var closesIn: Int?
}
