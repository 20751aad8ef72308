import BevakaCore
import FoundationEssentials

extension ArchiveSchema {
    /// Beside the date that a source gives an item the one that it goes by: see ``PublicationDate``.
    ///
    /// Of an item that was edited it is not known which of its texts bore the date: one that could be at the last edit stands.
    static let effectiveDates = [
        "ALTER TABLE items ADD COLUMN dated REAL",
        """
        UPDATE items SET dated = CASE
            WHEN published < \(PublicationDate.earliest.timeIntervalSince1970) THEN NULL
            WHEN abs(published) <= \(PublicationDate.nearZero) THEN NULL
            WHEN published > \(lastSight(of: "items.row")) + \(PublicationDate.ahead) THEN first_seen
            ELSE published END
        WHERE published IS NOT NULL
        """,
        """
        UPDATE texts SET modified = CASE
            WHEN modified < \(PublicationDate.earliest.timeIntervalSince1970) THEN NULL
            WHEN abs(modified) <= \(PublicationDate.nearZero) THEN NULL
            ELSE (SELECT first_seen FROM items WHERE items.row = texts.row) END
        WHERE modified < \(PublicationDate.earliest.timeIntervalSince1970) OR abs(modified) <= \(PublicationDate.nearZero)
            OR modified > (SELECT \(lastSight(of: "items.row")) FROM items WHERE items.row = texts.row)
                + \(PublicationDate.ahead)
        """,
        "INSERT INTO archive (key, value) SELECT 'dates_after', coalesce(max(row), 0) FROM items",
    ]

    /// When the text came that an item has now.
    private static func lastSight(of row: String) -> String {
        """
        CASE WHEN revision > 1
            THEN coalesce((SELECT max(replaced) FROM revisions WHERE revisions.item = \(row)), first_seen)
            ELSE first_seen END
        """
    }
}
