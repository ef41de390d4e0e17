import Importing
import Testing

@Suite struct HTMLPageTests {
    @Test func scriptsOfLinkedDataAreFound() {
        let page = """
            <!doctype html>
            <html><head>
            <script type="text/javascript">var a = "<b>";</script>
            <script type="Application/LD+JSON; charset=utf-8">
              {"title": "Kok & <b>tjener</b> på Ærø"}
            </script>
            </head><body><p>unclosed<script type='application/ld+json'>[1]</script>
            """
        let found = HTMLPage.jsonLD(in: Array(page.utf8))
        #expect(found.map(\.json) == [#"{"title": "Kok & <b>tjener</b> på Ærø"}"#, "[1]"])
        #expect(found.map(\.line) == [4, 7])
    }

    @Test func pageInAnotherEncodingIsRead() {
        let page = "<meta charset='iso-8859-1'><script type='application/ld+json'>\"Ærø\"</script>"
        let bytes = page.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        #expect(HTMLPage.jsonLD(in: bytes).map(\.json) == ["\"Ærø\""])
    }

    @Test func pageWithoutScriptsGivesNone() {
        #expect(HTMLPage.jsonLD(in: Array("<p>Kok</p>".utf8)).isEmpty)
        #expect(HTMLPage.jsonLD(in: []).isEmpty)
    }

    @Test func scriptCutOffIsStillGiven() {
        #expect(
            HTMLPage.jsonLD(in: Array("<script type='application/ld+json'>{\"a\":".utf8)).map(\.json) == ["{\"a\":"]
        )
    }
}
