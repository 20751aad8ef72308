import BevakaParse
import Testing

/// Attacks on sanitisers, each in its shortest form: what matters is not what comes out but that it is harmless.
struct SanitizerVectorTests {
    private static let sanitizer = HTMLSanitizer(baseURL: "https://kust.example/")

    @Test(arguments: scripts + handlers + addresses + parsing + mutations + styles)
    func `an attack leaves nothing that runs`(_ html: String) {
        let out = Self.sanitizer.sanitize(html)
        #expect(MarkupCheck.fault(in: out) == nil)
        #expect(Self.sanitizer.sanitize(out) == out)
    }

    @Test func `there are enough of them`() {
        #expect(
            Self.scripts.count + Self.handlers.count + Self.addresses.count + Self.parsing.count
                + Self.mutations.count + Self.styles.count >= 100)
    }

    /// Elements that run, load or overlay something.
    private static let scripts = [
        "<script>run()</script>", "<SCRIPT>run()</SCRIPT>", "<script src=//e.example/x.js></script>", "<script>run()",
        "<script/x>run()</script>", "<script\n>run()</script\n>", "<scr<script>ipt>run()</scr</script>ipt>",
        "<<script>run();//<</script>", "<script>/*</script>*/run()</script>", "<script><!--</script>--><b>x",
        "<script type=\"text/plain\">x</script >", "<script\u{0}>run()</script>", "<xml:script>run()</xml:script>",
        "<iframe src=\"javascript:run()\"></iframe>", "<iframe srcdoc=\"<script>run()</script>\">", "<frame src=x>",
        "<frameset onload=run()><frame src=javascript:run()></frameset>", "<object data=\"javascript:run()\"></object>",
        "<object type=text/html data=\"data:text/html;base64,PHNjcmlwdD4=\">", "<embed src=javascript:run()>",
        "<applet code=X.class archive=x.jar></applet>", "<base href=\"javascript:run()//\">",
        "<meta http-equiv=refresh content=\"0;url=javascript:run()\">", "<link rel=stylesheet href=javascript:run()>",
        "<link rel=import href=//e.example/x.html>", "<isindex type=image src=1 onerror=run()>",
        "<form action=javascript:run()><input type=submit></form>", "<button formaction=javascript:run()>x</button>",
        "<input type=image src=javascript:run()>", "<input onfocus=run() autofocus>",
        "<keygen autofocus onfocus=run()>",
        "<bgsound src=javascript:run()>", "<template><script>run()</script></template>",
        "<noscript><script>run()</script></noscript>", "<marquee onstart=run()>x</marquee>",
    ]

    /// Event handlers and how they are hidden.
    private static let handlers = [
        "<img src=x onerror=run()>", "<img/src=x/onerror=run()>", "<img src=\"x\"onerror=\"run()\">",
        "<img src=x onerror\n=\nrun()>", "<img src=x ONERROR=run()>", "<img src=x \u{c}onerror=run()>",
        "<img src='x' alt='`' onerror=`run()`>", "<img \"\"\"><script>run()</script>\">",
        "<img src=x alt=\"a\" alt=\"b\" onload=run()>",
        "<p onmouseover=run()>x", "<p x=\" onmouseover=run() \" onmouseout='run()'>x", "<a href=x onclick=run()>x</a>",
        "<details open ontoggle=run()>x</details>", "<video><source onerror=run()></video>",
        "<audio src=x onerror=run()>",
        "<video poster=javascript:run()></video>", "<body onload=run()>x", "<svg onload=run()>", "<svg/onload=run()//",
        "<div on\u{0}click=run()>x</div>", "<b/onclick=run()>x</b>", "<td onclick=run()>x",
        "<img src=x on\u{a0}error=run()>",
        "<a href=\"https://a.example/\" \" onclick=run()>x</a>", "<img src=https://a.example/?\"onerror=run()>",
        "<img alt=\"<img src=x onerror=run()>\" src=x>", "<p title=\"--><img src=x onerror=run()>\">x",
        "<br onload=run()>", "<hr/onclick=run() />", "</p onclick=run()>",
        "<img src=\"x` `<script>run()</script>\"` `>",
    ]

    /// Addresses that run, in every disguise of the scheme.
    private static let addresses = [
        "javascript:run()", "JAVASCRIPT:run()", " javascript:run()", "\u{1}javascript:run()", "java\tscript:run()",
        "java\nscript:run()", "java\rscript:run()", "java\u{0}script:run()", "java&#9;script:run()",
        "java&#x0A;script:run()",
        "java&Tab;script&NewLine;:run()", "javascript&colon;run()", "javascript&#58;run()", "&#106;avascript:run()",
        "&#x6a&#x61vascript:run()", "&#0000106avascript:run()", "java\u{ad}script:run()", "java%0ascript:run()",
        "javascript:%20run()//https://a.example/", "javascript://a.example/%0arun()", "feed:javascript:run()",
        "feed:feed:javascript:run()", "view-source:javascript:run()", "jar:javascript:run()!/", "vbscript:run()",
        "livescript:run()", "mocha:run()", "data:text/html,<script>run()</script>",
        "data:image/svg+xml,<svg onload=run()>",
        "DATA:text/html;base64,PHNjcmlwdD4=", "blob:https://a.example/1", "file:///etc/passwd", "about:blank",
        "filesystem:https://a.example/x", "ms-its:x", "mhtml:x", "wyciwyg://1/x", "\u{feff}javascript:run()",
        "\u{2028}javascript:run()", "\u{a0}javascript:run()", "&nbsp;javascript:run()", "x:javascript:run()",
        "ｊavascript:run()", "https:javascript:run()", "\\\\e.example\\x", "http:\\\\e.example", "https://\">run()",
        "https://a.example/\"onclick=run()//", "https://a.example/<script>run()</script>",
    ].flatMap { ["<a href=\"\($0)\">x</a>", "<img src=\"\($0)\">", "<blockquote cite='\($0)'>x</blockquote>"] }

    /// What one parser reads as text and another as markup.
    private static let parsing = [
        "<!--><script>run()</script>-->", "<!---><script>run()</script>-->", "<!-- --!><script>run()</script>-->",
        "<!--<!--><script>run()</script>-->", "<!-- -- ><img src=x onerror=run()> -->", "<!-<script>run()</script>->",
        "<![if gte IE 4]><script>run()</script><![endif]>", "<!--[if IE]><script>run()</script><![endif]-->",
        "<![CDATA[<script>run()</script>]]>", "<![CDATA[><img src=x onerror=run()>",
        "<!DOCTYPE x [<!ENTITY e '<b>'>]>&e;",
        "<?xml-stylesheet href=javascript:run()?>", "<? ><img src=x onerror=run()>", "</ ><img src=x onerror=run()>",
        "<%<img src=x onerror=run()>%>", "<//><img src=x onerror=run()>", "&lt;script&gt;run()&lt;/script&gt;",
        "&amp;lt;script&amp;gt;run()", "&#60;script&#62;run()", "&#x3cscript>run()", "\u{ff1c}script\u{ff1e}run()",
        "<a href='x' title='\"><script>run()</script>'>x</a>", "<a title=\"a\u{0}\"onclick=run()>x",
        "<plaintext><script>run()",
        "<p <script>run()</script>", "<p/<script>run()</script>", "<b\u{0}><img\u{0}src=x\u{0}onerror=run()>",
    ]

    /// Markup that browsers rebuild into something else when it is read a second time.
    private static let mutations = [
        "<svg><p><style><img src=\"</style><img src=x onerror=run()>\">",
        "<math><mtext><table><mglyph><style><img src=x onerror=run()>",
        "<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=run()>",
        "<svg></p><style><a id=\"</style><img src=x onerror=run()>\">",
        "<noscript><p title=\"</noscript><img src=x onerror=run()>\">",
        "<title><a title=\"</title><img src=x onerror=run()>\">",
        "<textarea><p title=\"</textarea><img src=x onerror=run()>\">",
        "<xmp><p title=\"</xmp><img src=x onerror=run()>\">",
        "<noembed><p title=\"</noembed><img src=x onerror=run()>\">",
        "<noframes><p title=\"</noframes><img src=x onerror=run()>\">",
        "<iframe><p title=\"</iframe><img src=x onerror=run()>\">",
        "<select><style></select><img src=x onerror=run()></style>",
        "<math><annotation-xml encoding=text/html><style><img src=x onerror=run()>",
        "<svg><foreignObject><iframe srcdoc=x></foreignObject></svg>",
        "<svg><a xlink:href=javascript:run()><text>x</text></a></svg>",
        "<svg><animate attributeName=href values=javascript:run()>", "<svg><set attributeName=onmouseover to=run()>",
        "<svg><use href=\"data:image/svg+xml,x#y\">", "<table><script>run()</script><tr><td>x",
        "<table><tr><form><td onclick=run()>",
        "<a><b></a><script>run()</script></b>", "<svg><desc><![CDATA[</desc><script>run()</script>]]></svg>",
        "<math href=javascript:run()>x</math>", "<svg><script>run()</script>",
        "<div><template shadowrootmode=open><slot onclick=run()>",
    ]

    private static let styles = [
        "<style>@import url(//e.example/x.css);</style>", "<p style=\"background:url(javascript:run())\">x</p>",
        "<p style=\"width:expression(run())\">x</p>", "<p style='-moz-binding:url(//e.example/x.xml#y)'>x</p>",
        "<div style=\"position:fixed;top:0;left:0;width:100%;height:100%\">x</div>", "<b STYLE=behavior:url(#x)>x</b>",
        "<table background=javascript:run()><td background=javascript:run()>x</table>", "<img dynsrc=javascript:run()>",
        "<img lowsrc=javascript:run()>", "<img srcset=\"javascript:run() 1x\">", "<a href=# ping=//e.example/>x</a>",
        "<img longdesc=javascript:run() src=x>", "<img usemap=#x src=x><map name=x><area href=javascript:run()></map>",
        "<a href=https://a.example/ target=_blank rel=opener>x</a>", "<p id=getElementById name=cookie>x</p>",
    ]
}
