import LabourMarket
import Taxonomies
import Workflows

/// The reasons of a fit, as lines under a table's row.
struct FitText {
    let fit: FitDocument
    let wording: Wording

    /// Share of the score from which two occupations are called neighbours; the most there can be is 0.5.
    private static let near = 0.06
    /// How many skills of a kind are named; the rest are counted.
    private static let named = 6

    var lines: [String] {
        [reason, carriesOver, related, missing, occupation, ask].compactMap(\.self)
    }

    /// "7/9": essential skills held of those asked for.
    var essential: String { fit.essential == 0 ? "-" : "\(fit.essentialMet)/\(fit.essential)" }

    /// "strong: 7 of 9 requirements, 2 can be learned".
    private var reason: String? {
        guard fit.essential > 0 else { return nil }
        let (met, asked, learnable) = (fit.essentialMet, fit.essential, fit.learnable)
        let held = wording("\(met) af \(asked) krav", "\(met) of \(asked) requirements")
        let more = learnable == 0 ? "" : wording(", \(learnable) kan læres", ", \(learnable) can be learned")
        return "      \(wording.band(fit.band)): \(held)\(more)"
    }

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
        let gaps = fit.missing.filter { $0.necessity == .essential }
        let names = gaps.map { $0.label + training($0.courses, isCertificate: $0.kind == .certificate) }
        let near = distant.map { $0.label + training($0.courses, isCertificate: false) }
        return line("-", wording("mangler", "missing"), names + near)
    }

    /// " (can be learned: Forklift B, 7 days)"; nothing where there is no course.
    ///
    /// Long training is named for certificates alone, which are not had without it.
    private func training(_ courses: [TrainingDocument], isCertificate: Bool) -> String {
        guard let course = courses.first, course.isShort || isCertificate else { return "" }
        let way = course.isShort ? wording("kan læres", "can be learned") : wording("uddannelse", "training")
        return " (\(way): \(course.label), \(wording.length(course.length)))"
    }

    private var occupation: String? {
        guard let kinship = fit.occupation, kinship.from != kinship.to, kinship.value >= Self.near else { return nil }
        return "      = " + wording("nabo til", "near") + ": \(kinship.from) → \(kinship.to)"
    }

    private var ask: String? {
        let typical = Set(fit.typical.map(wording.condition))
        let mark = wording(" (typisk)", " (typical)")
        let asked = fit.ask.map(wording.condition)
        let further = fit.typical.map(wording.condition).filter { !asked.contains($0) }
        let questions = (asked + further).map { typical.contains($0) ? $0 + mark : $0 }
        return line("?", wording("spørg om", "ask about"), questions, limit: 12)
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
