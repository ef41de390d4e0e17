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
        return table.aligned(
            reasons: document.entries.map { explain ? FitText(fit: $0.fit, wording: wording).lines : [] }
        )
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
