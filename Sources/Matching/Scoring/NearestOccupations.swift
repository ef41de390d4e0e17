import Taxonomies

/// For each occupation the nearest of the occupations a person has held.
struct NearestOccupations: Sendable {
    /// Proximity in [0, 1] by occupation ordinal; 0 where nothing is near.
    private(set) var proximity: [Float]
    /// Ordinal of the occupation held that is nearest; -1 where none is.
    private(set) var held: [Int32]

    init(_ occupations: [OccupationID], _ model: ScoringModel) {
        proximity = Array(repeating: 0, count: model.taxonomy.occupations.count)
        held = Array(repeating: -1, count: proximity.count)
        let ordinals = occupations.compactMap(model.taxonomy.ordinal)
        for ordinal in ordinals {
            for (other, value) in zip(proximity.indices, model.proximity.row(ordinal)) where value > proximity[other] {
                proximity[other] = value
                held[other] = Int32(ordinal)
            }
        }
        guard let level = ordinals.compactMap({ model.proximity.skillLevels[$0] }).max() else { return }
        for (other, sought) in zip(proximity.indices, model.proximity.skillLevels) {
            guard let sought, sought > level else { continue }
            proximity[other] *= 1 - Float(model.weights.levelStep) * Float(sought - level)
        }
    }

    /// The nearest of several occupations sought, the first among equals.
    func best(_ occupations: ArraySlice<Int32>) -> Int? {
        var best: Int?
        for occupation in occupations where proximity[Int(occupation)] > best.map({ proximity[$0] }) ?? 0 {
            best = Int(occupation)
        }
        return best
    }
}
