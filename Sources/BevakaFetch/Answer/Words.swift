extension Duration {
    /// `15 s`, `0.5 s`.
    var words: String {
        let seconds = Double(wholeMilliseconds) / 1_000
        return seconds == seconds.rounded() ? "\(Int(seconds)) s" : "\(seconds) s"
    }
}

extension Int {
    /// A number of bytes as people say it: `32 MiB`, `64 KiB`, `900 bytes`.
    var byteWords: String {
        if self >= 1 << 20, self % (1 << 20) == 0 { return "\(self >> 20) MiB" }
        if self >= 1 << 10 { return "\(self >> 10) KiB" }
        return "\(self) bytes"
    }
}
