import BevakaParse
import Testing

struct URLResolverTests {
    /// RFC 3986 §5.4.
    @Test(arguments: [
        ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"), ("/g", "http://a/g"),
        ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"),
        ("g#s", "http://a/b/c/g#s"), ("g?y#s", "http://a/b/c/g?y#s"), (";x", "http://a/b/c/;x"),
        ("g;x", "http://a/b/c/g;x"),
        ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"), ("./", "http://a/b/c/"), ("..", "http://a/b/"),
        ("../", "http://a/b/"), ("../g", "http://a/b/g"), ("../..", "http://a/"), ("../../g", "http://a/g"),
        ("../../../g", "http://a/g"), ("/./g", "http://a/g"), ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."),
        (".g", "http://a/b/c/.g"), ("g..", "http://a/b/c/g.."), ("./../g", "http://a/b/g"),
        ("./g/.", "http://a/b/c/g/"),
        ("g/../h", "http://a/b/c/h"), ("g;x=1/../y", "http://a/b/c/y"), ("g?y/../x", "http://a/b/c/g?y/../x"),
        ("g#s/../x", "http://a/b/c/g#s/../x"),
    ])
    func `relative references resolve as the standard's examples do`(_ reference: String, _ expected: String) {
        #expect(URLResolver(base: "http://a/b/c/d;p?q").resolve(reference) == expected)
    }

    @Test(arguments: [
        "https://a.example/", "http://a.example", "HTTPS://A.example/%7Ex?y=%20#z", "https://a.example/b/../c//d",
        "https://user:pass@a.example:8443/?q[]=1&r=(2)", "http://[2001:db8::1]/x",
        "https://a.example/'x'?a=b;c,d!e*f$g",
    ])
    func `a legal web address stays what it is`(_ address: String) {
        #expect(URLResolver(base: "https://b.example/").resolve(address) == address)
        #expect(URLResolver(base: nil).resolve(address) == address)
    }

    @Test(arguments: [
        (" \n https://a.example/x \t", "https://a.example/x"),
        ("https://a.example/\n  lång\tväg", "https://a.example/%20%20l%C3%A5ngv%C3%A4g"),
        ("https://a.example/a b|c\"d<e>", "https://a.example/a%20b%7Cc%22d%3Ce%3E"),
        ("https://a.example/100%?p=5%2", "https://a.example/100%25?p=5%252"),
        ("https://räksmörgås.example/å", "https://xn--rksmrgs-5wao1o.example/%C3%A5"),
        ("https://BÜCHER.example", "https://xn--bcher-kva.example"),
        ("https://日本語.example/", "https://xn--wgv71a119e.example/"),
        ("https://räksmörgås.example:8080/å", "https://xn--rksmrgs-5wao1o.example:8080/%C3%A5"),
        ("https://anna@BÜCHER.example", "https://anna@xn--bcher-kva.example"),
        ("https://\u{212A}ust.example", "https://kust.example"),
        ("http:\\\\a.example\\b?c\\d", "http://a.example/b?c%5Cd"),
        ("http:/a.example", "http://a.example"), ("https:///a.example/x", "https://a.example/x"),
        ("//c.example/d", "https://c.example/d"), ("\\\\c.example\\d", "https://c.example/d"),
        ("/å?ä#ö", "https://b.example/%C3%A5?%C3%A4#%C3%B6"),
        ("feed://a.example/rss", "http://a.example/rss"), ("feed:https://a.example/rss", "https://a.example/rss"),
        ("mailto:a@b.example?subject=två ord", "mailto:a@b.example?subject=tv%C3%A5%20ord"),
        ("tel:+46 8", "tel:+46%208"),
        ("ftp://a.example/x", "ftp://a.example/x"), ("urn:isbn:1", "urn:isbn:1"),
        ("tag:a.example,2026:1", "tag:a.example,2026:1"),
        ("TAG:x", "TAG:x"), ("\u{a0}x\u{a0}", "https://b.example/dir/x"),
        ("12:30-möte", "https://b.example/dir/12:30-m%C3%B6te"),
    ])
    func `what is not legal is made so`(_ reference: String, _ expected: String) {
        #expect(URLResolver(base: "https://b.example/dir/page").resolve(reference) == expected)
        #expect(URLResolver(base: nil).resolve(expected) == expected)
    }

    @Test(arguments: [
        "javascript:x", "JavaScript:x", " \u{1}javascript:x", "java\tscript:x", "java\n\rscript:x", "java\u{0}script:x",
        "data:text/html,x",
        "vbscript:x", "file:///etc/passwd", "about:blank", "blob:https://a.example/1", "C:\\temp", "x:y", "http://",
        "https:///",
        "http:// /", "http://a b.example/", "http://<x>/", "feed:javascript:x", "feed:feed:feed:x", "mailto:",
        "http://@/",
    ])
    func `what runs, reads or leads nowhere is refused`(_ reference: String) {
        #expect(URLResolver(base: "https://b.example/").resolve(reference) == nil)
    }

    @Test(arguments: ["x", "/x", "?x", "#x", "", ".."])
    func `a relative reference without a base has no address`(_ reference: String) {
        #expect(URLResolver(base: nil).resolve(reference) == nil)
        #expect(URLResolver(base: "urn:isbn:1").resolve(reference) == nil)
        #expect(URLResolver(base: "relativ/bas").resolve(reference) == nil)
    }

    @Test func `a base may be relative to the base around it`() {
        let feed = URLResolver(base: "https://a.example/feeds/rss.xml")
        #expect(feed.resolving(base: "../nytt/").resolve("1") == "https://a.example/nytt/1")
        #expect(feed.resolving(base: "https://b.example/x/").resolve("y") == "https://b.example/x/y")
        #expect(feed.resolving(base: "javascript:x").resolve("y") == "https://a.example/feeds/y")
        #expect(URLResolver(base: nil).resolving(base: "https://c.example").resolve("y") == "https://c.example/y")
        #expect(URLResolver(base: "http://c.example?q").resolve("y") == "http://c.example/y")
    }

    @Test func `a resolved address resolves to itself`() {
        let resolver = URLResolver(base: "https://b.example/a/./b?c=å")
        for reference in [
            "x y", "å?ä", "..//x", "#%", "%zz", "a\\b", "//ö.example", "?\"", ".", "http:x", "[x]", "a:b/c", "/a:b",
        ] {
            guard let once = resolver.resolve(reference) else { continue }
            #expect(resolver.resolve(once) == once)
        }
    }

    @Test func `very long references take no more than their length`() {
        let feed = String(repeating: "feed:", count: 100_000)
        #expect(URLResolver(base: nil).resolve(feed + "https://a.example/") == nil)
        let dots = String(repeating: "../", count: 100_000)
        #expect(URLResolver(base: "https://a.example/b").resolve(dots + "c") == "https://a.example/c")
    }

    /// A host that would be read as another one, or as none, when it is read again.
    @Test(arguments: [
        "https://%2é.example/", "https://é%20.example/", "https://é%41.example/", "https://é:8a/", "https://é:1:2/",
        "https://é[1]/", "https://é(x).example/", "https://é\u{FFFD}/", "https://é\u{3002}example/", "https://%é/",
        "https://é\u{A0}x.example/", "https://a&é.example/", "https://é,b/", "//é%2", "https:\\\\%\u{FFFD}\\x",
    ])
    func `a host of other characters than names have is none`(_ reference: String) {
        #expect(URLResolver(base: "https://b.example/c").resolve(reference) == nil)
    }

    @Test(arguments: [
        "é", "é:80", "a%2", "%é", "é%", "a@é", "ß", "İ", "☃", "é.", ".é", "é..b", "a_é", "[é]", "xn--é", "\u{212A}",
    ])
    func `what was resolved stays what it is`(_ host: String) {
        let resolver = URLResolver(base: "https://b.example/c")
        for reference in [
            "https://\(host)/", "//\(host)", "https:\\\\\(host)\\%\\x", "\(host)\\%2", "mailto:\(host)%", "?%\(host)\\",
        ] {
            guard let once = resolver.resolve(reference) else { continue }
            #expect(resolver.resolve(once) == once, "\(reference)")
            #expect(once.utf8.allSatisfy { $0 < 0x80 }, "\(reference)")
        }
    }
}
