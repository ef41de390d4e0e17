import Importing
import Testing

@Suite struct HTMLTextTests {
    @Test(
        arguments: [
            ("<p>Vi søger en kok.</p><p>Start nu</p>", "Vi søger en kok.\nStart nu"),
            (
                "Vi tilbyder:<ul><li>løn</li><li> <b>pension</b> </li><li></li></ul>Ring",
                "Vi tilbyder:\n- løn\n- pension\nRing"
            ),
            ("a<br>b<br/>c", "a\nb\nc"),
            ("<style>p {}</style><script>alert('<p>x</p>')</script>Kok", "Kok"),
            ("K&oslash;kken &amp; bar&nbsp;&nbsp;nu &#8211; &euro;", "Køkken & bar nu – €"),
            ("en  <b>stærk</b>\n <i>kok</i>", "en stærk kok"),
            ("<table><tr><td>Løn</td><td>200</td></tr><tr><td>Tid</td></tr></table>", "Løn 200\nTid"),
            ("<p>uafsluttet <b>fed <li>punkt", "uafsluttet fed\n- punkt"),
            ("<h1>Kok</h1><div><div>Vi</div></div>", "Kok\nVi"),
            ("<pre>a\n  b</pre>", "a\nb"),
            ("<!-- skjult -->synlig", "synlig"),
            ("<meta charset='iso-8859-1'><p>Ærø</p>", "Ærø"),
            ("", ""),
        ]
    )
    func markupBecomesLines(_ markup: String, _ text: String) {
        #expect(HTMLText.plain(markup) == text)
    }

    @Test func textWithoutTagsKeepsItsLines() {
        #expect(HTMLText.plain(" Løn\n\nog  pension ") == "Løn\n\nog  pension")
        #expect(HTMLText.plain("Løn &amp; pension\nunder 3 < 4\n\nring") == "Løn & pension\nunder 3 < 4\n\nring")
    }

    @Test(.timeLimit(.minutes(1))) func deepNestingEndsTheTextQuietly() {
        let deep = String(repeating: "<div>", count: 100_000)
        #expect(HTMLText.plain("<p>Kok</p>\(deep)x") == "Kok")
        #expect(HTMLText.plain("<p>Kok</p>\(deep)" + String(repeating: "</b>", count: 100_000)) == "Kok")
    }

    @Test func externalThingsAreNotLoaded() {
        let markup =
            "<!DOCTYPE html SYSTEM 'file:///etc/passwd' [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><p>a &x; b</p>"
        #expect(!HTMLText.plain(markup).contains("root:"))
        #expect(HTMLText.plain(markup).contains("a &x; b"))
    }
}
