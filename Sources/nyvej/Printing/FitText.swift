import LabourMarket
import Taxonomies
import Workflows

/// The reasons of a fit, as lines under a table's row.
struct FitText {
    let fit: FitDocument
    let wording: Wording

    /// Share of the score from which two occupations are called neighbours; the most there can be is 0.4.
    private static let near = 0.06
    /// How many skills of a kind are named; the rest are counted.
    private static let named = 6

    var lines: [String] {
        [carriesOver, related, missing, occupation, ask].compactMap(\.self)
    }

    /// "7/9": essential skills held of those asked for.
    var essential: String { fit.essential == 0 ? "-" : "\(fit.essentialMet)/\(fit.essential)" }

    private var carriesOver: String? {
        let direct = fit.carriesOver.filter { $0.through == nil }
        let names = direct.map { carried in
            carried.evidence == "inferred" ? carried.label : "\(carried.label) (\(wording.evidence(carried.evidence)))"
        }
        return line("+", wording("tages med", "carries over"), names)
    }

    /// Skills met through one directly broader or narrower; a mere neighbour in a group is no reason to a person.
    private var related: String? {
        let names = fit.carriesOver.filter { $0.isClose && $0.necessity == .essential }.compactMap { carried in
            carried.through.map { "\(carried.label) ← \($0)" }
        }
        return line("~", wording("ligger tæt på", "close to"), names, limit: 3)
    }

    private var missing: String? {
        let distant = fit.carriesOver.filter { $0.through != nil && !$0.isClose && $0.necessity == .essential }
        let names = fit.missing.filter { $0.necessity == .essential }.map(\.label) + distant.map(\.label)
        return line("-", wording("mangler", "missing"), names)
    }

    private var occupation: String? {
        guard let kinship = fit.occupation, kinship.from != kinship.to, kinship.value >= Self.near else { return nil }
        return "      = " + wording("nabo til", "near") + ": \(kinship.from) → \(kinship.to)"
    }

    private var ask: String? {
        line("?", wording("spørg om", "ask about"), fit.ask.map(wording.condition), limit: 9)
    }

    private func line(_ sign: String, _ title: String, _ names: [String], limit: Int = named) -> String? {
        guard !names.isEmpty else { return nil }
        let more = names.count - limit
        let rest = more > 0 ? wording(" og \(more) til", " and \(more) more") : ""
        return "      \(sign) \(title): " + names.prefix(limit).joined(separator: "; ") + rest
    }
}

extension FitDocument.Carried {
    /// Through a directly related skill, rather than through its group.
    fileprivate var isClose: Bool { through != nil && similarity >= 0.3 }
}
