import ArgumentParser
import Foundation
import Importing
import SkillExtraction
import Taxonomies

/// Ranks ESCO's skills for annotated sentences.
///
/// RP@k is |first k and annotated| / min(k, |annotated|), a mean over the sentences that have an annotation. A label that
/// the taxonomy does not hold stays in the sum and cannot be found.
struct Extraction: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Ranks skills for annotated sentences: RP@5 and RP@10, and precision and recall by confidence."
    )

    @Option(help: "A folder that holds a folder of ESCO CSV files per language.")
    var esco: String

    @Option(help: "Annotated sentences: sentence,span,sub_span,label. Give it several times for several files.")
    var annotations: [String]

    @Flag(help: "Print each sentence with what was annotated and what was found.")
    var examples = false

    func run() throws {
        let taxonomy = try TaxonomyBundleReader().read(["\(esco)/en"]).taxonomy
        let skillOfLabel = Self.skills(taxonomy)
        let ranker = SkillRanker(PhraseIndex(skillsOf: taxonomy, language: .english), of: taxonomy)
        let extractor = SkillExtractor(taxonomy: taxonomy, language: .english, depth: .phrases)
        for path in annotations {
            let sentences = try AnnotatedSentences(path).sentences
            var (five, ten) = (0.0, 0.0)
            var (labels, phrases) = (Counts(), Counts())
            for sentence in sentences {
                let wanted = sentence.labels.map { skillOfLabel[$0.lowercased()] }
                let known = Set(wanted.compactMap { $0 })
                // Two labels of one skill are one; each unknown label is one more.
                let total = known.count + wanted.count { $0 == nil }
                let ranked = ranker.rank(sentence.text, limit: 10).map(\.skill)
                five += Self.recallPrecision(ranked.prefix(5), known, total, 5)
                ten += Self.recallPrecision(ranked.prefix(10), known, total, 10)
                let mentions = extractor.mentions(sentence.text)
                labels.add(mentions.filter { $0.rule != .phrase }, known, total)
                phrases.add(mentions.filter { $0.rule == .phrase }, known, total)
                if examples { show(sentence, ranked, mentions, known, taxonomy) }
            }
            let name = URL(fileURLWithPath: path).lastPathComponent
            let count = Double(max(1, sentences.count))
            print("\(name): \(sentences.count) sentences, RP@5 \(three(five / count)) RP@10 \(three(ten / count))")
            print("  labels\n\(labels)\n  phrases\n\(phrases)")
        }
    }

    private static func recallPrecision(
        _ ranked: ArraySlice<SkillID>,
        _ wanted: Set<SkillID>,
        _ total: Int,
        _ limit: Int
    ) -> Double {
        Double(ranked.count { wanted.contains($0) }) / Double(min(limit, total))
    }

    /// Skills by their labels in small letters; a preferred label goes before an alternative.
    private static func skills(_ taxonomy: Taxonomy) -> [String: SkillID] {
        var found: [String: SkillID] = [:]
        for skill in taxonomy.skills {
            if let name = skill.labels[.english]?.preferred { found[name.lowercased()] = skill.id }
        }
        for skill in taxonomy.skills {
            for label in skill.labels[.english]?.alternative ?? [] where found[label.lowercased()] == nil {
                found[label.lowercased()] = skill.id
            }
        }
        return found
    }

    private func show(
        _ sentence: AnnotatedSentences.Sentence,
        _ ranked: [SkillID],
        _ mentions: [SkillMention],
        _ known: Set<SkillID>,
        _ taxonomy: Taxonomy
    ) {
        print(sentence.text)
        print("    wanted: \(sentence.labels.sorted().joined(separator: " | "))")
        let names = ranked.prefix(5).map { taxonomy.skill($0)?.labels.preferred(in: .english) ?? $0.uri }
        print("    ranked: \(names.joined(separator: " | "))")
        for mention in mentions {
            let name = taxonomy.skill(mention.skill)?.labels.preferred(in: .english) ?? mention.skill.uri
            let mark = known.contains(mention.skill) ? "right" : "wrong"
            print("    \(mention.rule) \(three(mention.confidence)) \(mark): \(name) <- \(mention.words)")
        }
    }
}

/// A share with three decimals, without the zero before the point.
func three(_ value: Double) -> String {
    String(format: "%.3f", value)
}
