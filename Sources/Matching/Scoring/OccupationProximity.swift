import Taxonomies

/// How near occupations are, apart from the very skills that a vacancy asks for.
///
/// Each occupation is described by itself and, in part, by the occupations that resemble it most; two occupations are as
/// near as these descriptions resemble one another. So an occupation with few or odd skills and names borrows from its
/// kin, and a move is near when moves between the kin of both are. Made once: one value per pair of occupations.
struct OccupationProximity: Sendable {
    /// The ISCO skill level of each occupation's work; nil without a code.
    let skillLevels: [Int?]
    private let isco: [ISCOCode?]
    private let values: SymmetricMatrix

    init(_ taxonomy: Taxonomy, _ weights: ScoringWeights, _ skillWeights: SkillWeights) {
        isco = taxonomy.occupations.map(\.isco)
        skillLevels = isco.map { $0?.skillLevel }
        let resemblance = OccupationResemblance(taxonomy, weights, skillWeights).matrix
        values = OccupationKin(resemblance, weights).blended(resemblance)
    }

    /// Proximity in [0, 1] of one occupation to every occupation, by ordinal.
    func row(_ occupation: Int) -> ArraySlice<Float> { values.row(occupation) }

    /// Equal leading ISCO digits, 0 to 4; 0 where one has no code.
    func sharedDigits(_ one: Int, _ other: Int) -> Int {
        guard let first = isco[one], let second = isco[other] else { return 0 }
        return first.sharedDigits(with: second)
    }
}
