import LabourMarket
import Taxonomies

/// Chooses among the courses that give a missing skill those that fit the work it is missing for.
///
/// Many courses teach a little of everything: drawings are read on a course for surveyors too. A course fits where the
/// work asks for at least a third of what it gives; one for a certificate always fits, for the certificate is had by
/// no other way. Of those that fit a short one comes first, then the one that gives more of what is missing, then the
/// shorter.
struct TrainingChoice {
    private let taxonomy: Taxonomy
    private let asked: Set<SkillID>
    private let missing: Set<SkillID>

    init(_ explanation: Explanation, _ taxonomy: Taxonomy) {
        self.taxonomy = taxonomy
        let unheld = explanation.matches.filter { $0.through != $0.requirement.skill }.map(\.requirement.skill)
        missing = Set(explanation.gaps.map(\.requirement.skill) + unheld)
        asked = missing.union(explanation.matches.map(\.requirement.skill))
    }

    /// The courses that give a skill and fit, the best first.
    func courses(giving skill: SkillID) -> [Course] {
        let isCertificate = taxonomy.skill(skill)?.kind == .certificate
        let fitting = taxonomy.courses(giving: skill).filter { course in
            isCertificate || course.skills.count { asked.contains($0) } * 3 >= course.skills.count
        }
        // Courses come the shortest first, and sorting keeps that order among equals.
        let ranked = fitting.enumerated().map { place, course in
            (course, rank: (course.isShort ? 0 : 1, -course.skills.count { missing.contains($0) }, place))
        }
        return ranked.sorted { $0.rank < $1.rank }.map(\.0)
    }
}
