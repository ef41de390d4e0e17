import LabourMarket
import Matching
import Taxonomies

extension Taxonomy {
    /// What is typical of at least half of some occupations, in the order of its declaration.
    func typicalConditions(of occupations: [OccupationID]) -> [TypicalCondition] {
        let known = occupations.compactMap(occupation)
        return TypicalCondition.allCases.filter { condition in
            let count = known.count { $0.typicalConditions.contains(condition) }
            return count > 0 && count * 2 >= known.count
        }
    }

    /// What is typical of a vacancy's occupations and settled neither by its ad nor by the jobseeker.
    func typicalQuestions(_ posting: Posting<VacancyID>, _ limits: SearchLimits) -> [TypicalCondition] {
        typicalConditions(of: posting.occupations).filter {
            !posting.terms.conditions.settles($0) && !limits.accepts($0)
        }
    }
}
