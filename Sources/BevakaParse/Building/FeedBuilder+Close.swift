import BevakaCore

extension FeedBuilder {
    /// A field has ended: takes what lies in the arena since its start. Only an item's texts stay there, for ``closeItem``.
    mutating func closeField(_ frame: Frame) {
        let span = TextSpan(start: frame.start, count: arena.count - frame.start)
        let isKept: Bool
        switch frame.place {
        case .item: isKept = closeItemField(frame, span)
        case .mediaGroup, .mediaContent: isKept = closeMediaField(frame, span)
        case .feed:
            closeFeedField(frame, span)
            isKept = false
        case .person:
            closePersonField(frame, span)
            isKept = false
        case .image:
            closeImageField(span)
            isKept = false
        case .skipHours:
            if let hour = string(span).flatMap({ Int($0) }), (0...24).contains(hour) {
                feed.skipHours.add(hour % 24)
            }
            isKept = false
        case .skipDays:
            if let day = string(span) { feed.skipDays.add(day) }
            isKept = false
        default: isKept = false
        }
        if !isKept {
            arena.truncate(to: frame.start)
        }
    }

    private mutating func closeImageField(_ span: TextSpan) {
        guard let address = string(span) else { return }
        if isInItem {
            offerImage(address, strength: 4)
        } else {
            channel.icon.offer(resolved(address), strength: 4)
        }
    }

    /// The trimmed text; nil when blank.
    func string(_ span: TextSpan) -> String? {
        let trimmed = ASCIIBytes.trimmed(arena.slice(span))
        return trimmed.isEmpty ? nil : ValidText.string(trimmed)
    }

    /// The text as one plain line; nil when blank.
    func line(_ span: TextSpan) -> String? {
        let trimmed = ASCIIBytes.trimmed(arena.slice(span))
        return trimmed.isEmpty ? nil : PlainLine.collapsed(trimmed)
    }
}
