import LabourMarket
import Workflows

/// A shortlist as a table with reasons, as CSV or as JSON.
struct ShortlistText {
    let document: ShortlistDocument
    let wording: Wording

    func print(_ format: OutputFormat, explain: Bool) throws {
        switch format {
        case .json: Console.print(try Console.json(document))
        case .csv: Console.print(table.csv)
        case .table: Console.print(text(explain: explain))
        }
        for name in document.unknown {
            Console.note(
                wording("Talt ikke med, ukendt i taksonomien: \(name)", "Not counted, unknown to the taxonomy: \(name)")
            )
        }
    }

    private func text(explain: Bool) -> String {
        guard document.missing.isEmpty else {
            let fields = document.missing.map(wording.missing).joined(separator: wording(" eller ", " or "))
            return wording("For lidt at gå ud fra. Mangler: \(fields).", "Not enough data. Missing: \(fields).")
        }
        guard !document.entries.isEmpty else {
            return wording(
                "Ingen opslag passer blandt \(document.eligible) mulige af \(document.basis.vacancies) åbne.",
                "No vacancy fits among \(document.eligible) eligible of \(document.basis.vacancies) open."
            )
        }
        let list = table.aligned(
            reasons: document.entries.map { explain ? FitText(fit: $0.fit, wording: wording).lines : [] }
        )
        return ([list] + (explain ? question : []) + openings).joined(separator: "\n")
    }

    /// "Ask first about: night work (the answer changes the order most)".
    private var question: [String] {
        guard let asked = document.askFirst else { return [] }
        let subject = asked.condition.map(wording.condition) ?? asked.label ?? ""
        return [
            "",
            wording("Spørg først om: ", "Ask first about: ") + subject
                + wording(" (svaret ændrer rækkefølgen mest)", " (the answer changes the order most)"),
        ]
    }

    /// "Would open most: forklift licence, 12 vacancies (Forklift B, 7 days)".
    private var openings: [String] {
        guard !document.openings.isEmpty else { return [] }
        let lines = document.openings.map { opening in
            let course = opening.courses.first.map { " (\($0.label), \(wording.length($0.length)))" } ?? ""
            return "  \(opening.label): +\(opening.vacancies)\(course)"
        }
        let heading = wording(
            "Ét af disse ville gøre flere opslag til et godt match:",
            "One of these would make more vacancies a good fit:"
        )
        return ["", heading] + lines
    }

    private var table: Table {
        var table = Table([
            "#", wording("match", "fit"), wording("nødv.", "ess."), wording("stilling", "title"),
            wording("arbejdsgiver", "employer"), wording("sted", "place"), wording("opslag", "vacancy"),
        ])
        for entry in document.entries {
            table.add([
                "\(entry.rank)", wording.band(entry.fit.band), FitText(fit: entry.fit, wording: wording).essential,
                entry.title, entry.employer ?? "", entry.place ?? "", entry.vacancy,
            ])
        }
        return table
    }
}
