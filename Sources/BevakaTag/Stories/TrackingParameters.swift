/// Query parameters that tell a site where its visitors come from, and not which page they see.
enum TrackingParameters {
    /// Names that begin so: Google's utm_, Matomo's pk_ and mtm_, HubSpot's, Mailchimp's, AT Internet's, Adobe's.
    private static let prefixes = [
        "utm_", "pk_", "mtm_", "matomo_", "piwik_", "_hs", "hsa_", "mc_", "at_", "s_cid", "ns_", "vero_",
    ]

    /// Whole names: click identifiers of advertisers and networks, newsletter and share marks.
    private static let names: Set<String> = [
        "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "twclid", "yclid", "igshid", "igsh",
        "li_fat_id",
        "ttclid", "srsltid", "epik", "mkt_tok", "oly_anon_id", "oly_enc_id", "trk", "trkinfo", "cmpid", "cmp",
        "campaign_id",
        "ref_src", "ref_url", "referrer", "source_feed", "xtor", "wt_mc", "wtmc", "spm", "share", "sharetype", "smid",
        "fb_ref",
        "fb_source", "ncid", "sr_share", "ito", "ocid", "cid_mail", "newsletter_id", "nl_id", "elqtrack", "elqtrackid",
        "_ga", "_gl", "amp", "output_amp", "isfromrss", "from_rss", "feature", "action_object_map", "pk", "rss",
    ]

    static let indexPages: Set<String> = [
        "index.html", "index.htm", "index.php", "index.aspx", "index.jsp", "default.aspx", "default.asp", "default.htm",
    ]

    /// `name` in lower case.
    static func isTracking(_ name: String) -> Bool {
        names.contains(name) || prefixes.contains { name.hasPrefix($0) }
    }
}
