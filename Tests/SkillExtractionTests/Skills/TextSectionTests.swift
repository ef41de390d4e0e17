import Taxonomies
import Testing

@testable import SkillExtraction

@Suite struct TextSectionTests {
    @Test func headingsGovernTheLinesBelow() {
        let text = """
            Requirements:
            - Excel
            - driving licence
            Nice to have:
            - SAP
            - forklift
            Your tasks
            customer service
            """
        #expect(
            extractor(.english).asked(text) == [
                "Excel": .essential, "driving licence": .essential, "SAP": .optional, "forklift": .optional,
                "customer service": .optional,
            ]
        )
    }

    @Test func danishHeadingsGovernToo() {
        let text =
            "Vi forventer, at du har:\n• kørekort\nDet er en fordel, hvis du har:\n• truckcertifikat\nOm os\nrengøring"
        #expect(extractor(.danish).asked(text) == ["kørekort": .essential, "truckcertifikat": .optional])
    }

    @Test func swedishHeadingsGovernToo() {
        let text = "Kvalifikationer\nkörkort\nMeriterande:\ntruckkort\nVi erbjuder\nstädning"
        #expect(extractor(.swedish).asked(text) == ["körkort": .essential, "truckkort": .optional])
    }

    @Test func aHeadingMayShareItsLine() {
        #expect(
            extractor(.english).asked("Essential: Excel. Desirable: SAP. Benefits: first aid. Forklift") == [
                "Excel": .essential, "SAP": .optional, "forklift": .optional,
            ]
        )
    }

    @Test func anUnknownHeadingEndsASection() {
        #expect(
            extractor(.english).asked("Requirements:\nExcel\nOdds and ends:\nSAP") == [
                "Excel": .essential, "SAP": .optional,
            ]
        )
    }
}
