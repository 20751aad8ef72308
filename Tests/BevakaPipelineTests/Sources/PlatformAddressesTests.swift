import Testing

@testable import BevakaPipeline

struct PlatformAddressesTests {
    @Test(arguments: [
        (
            "https://energy.ec.europa.eu/news_en", "<script>{\"currentPath\":\"node\\/87\"}</script>",
            ["https://energy.ec.europa.eu/node/87/rss_en", "https://energy.ec.europa.eu/node/2/rss_en"]
        ),
        (
            "https://sweden.representation.ec.europa.eu/nyheter_sv", "",
            ["https://sweden.representation.ec.europa.eu/node/2/rss_sv"]
        ),
        (
            "https://ec.europa.eu/commission/presscorner/home/sv", "",
            ["https://ec.europa.eu/commission/presscorner/api/rss?language=sv&pagesize=50"]
        ),
        (
            "https://ec.europa.eu/newsroom/regio/items?item_type_id=1165", "",
            ["https://ec.europa.eu/newsroom/regio/feed?item_type_id=1165&lang=en&orderby=item_date"]
        ),
        (
            "https://region.example/nyheter",
            "<body id='x'><script>pageId:'4.e6f1d6318fa4'</script><div id=\"svid12_8ab3218fa4c7\">",
            [
                "https://region.example/4.e6f1d6318fa4/12.8ab3218fa4c7.portlet?state=rss&sv.contenttype=text/xml;charset=UTF-8"
            ]
        ),
        (
            "https://myndighet.example/press", "<a href='https://www.mynewsdesk.com/se/rss/current_news/6994'>RSS</a>",
            ["https://www.mynewsdesk.com/rss/current_news/6994"]
        ),
        (
            "https://network.example/sv/news/", "<link href='https://network.example/wp-content/a.css'>",
            ["https://network.example/sv/news/feed/", "https://network.example/feed/"]
        ),
        (
            "https://agency.example/en/newsroom", "<meta name=\"Generator\" content=\"Drupal 10\">",
            ["https://agency.example/en/rss.xml", "https://agency.example/rss.xml"]
        ),
    ])
    func `platforms are known by their pages`(url: String, html: String, first: [String]) {
        #expect(Array(PlatformAddresses(url: url, html: html).feeds.prefix(first.count)) == first)
    }

    @Test(arguments: ["https://a.example/", "not an address", ""])
    func `an unknown page has none`(url: String) {
        #expect(PlatformAddresses(url: url, html: "<p>Hello").feeds.isEmpty)
    }

    @Test func `addresses are told apart by more than their writing`() {
        #expect(AddressKey("https://www.A.example/x/") == AddressKey("http://a.example/x#top"))
        #expect(AddressKey("https://a.example/x?a=1") != AddressKey("https://a.example/x?a=2"))
        #expect(AddressKey("https://a.example/X") != AddressKey("https://a.example/x"))
    }
}
