/// For each occupation itself and the occupations that resemble it most, each with its share of their whole.
struct OccupationKin: Sendable {
    private let starts: [Int]
    private let members: [Int]
    private let shares: [Float]

    /// Takes the resemblance of each pair of occupations.
    init(_ resemblance: SymmetricMatrix, _ weights: ScoringWeights) {
        var starts = [0]
        var members: [Int] = []
        var shares: [Float] = []
        for occupation in 0..<resemblance.count {
            let row = Array(resemblance.row(occupation))
            let nearest = Self.nearest(row, except: occupation, count: weights.kinCount)
            let own = Float(weights.ownWeight)
            let whole = nearest.reduce(own) { $0 + row[$1] }
            members += [occupation] + nearest
            shares += [own / whole] + nearest.map { row[$0] / whole }
            starts.append(members.count)
        }
        (self.starts, self.members, self.shares) = (starts, members, shares)
    }

    /// The occupation itself and its kin, nearest first; the shares sum to 1.
    func shares(of occupation: Int) -> [(occupation: Int, share: Float)] {
        (starts[occupation]..<starts[occupation + 1]).map { (members[$0], shares[$0]) }
    }

    /// For each pair the mean resemblance between the kin of the one and the kin of the other.
    func blended(_ resemblance: SymmetricMatrix) -> SymmetricMatrix {
        SymmetricMatrix(count: resemblance.count) { one, values in
            var mean = [Float](repeating: 0, count: values.count)
            for (member, share) in shares(of: one) { resemblance.add(row: member, times: share, to: &mean) }
            addMeans(of: mean, overKinFrom: one, to: &values)
        }
    }

    private func addMeans(of row: [Float], overKinFrom first: Int, to values: inout [Float]) {
        members.withUnsafeBufferPointer { members in
            shares.withUnsafeBufferPointer { shares in
                row.withUnsafeBufferPointer { row in
                    guard let members = members.baseAddress, let shares = shares.baseAddress,
                        let row = row.baseAddress
                    else { return }
                    for occupation in first..<values.count {
                        var sum: Float = 0
                        var place = starts[occupation]
                        let end = starts[occupation + 1]
                        while place < end {
                            sum += shares[place] * row[members[place]]
                            place &+= 1
                        }
                        values[occupation] += sum
                    }
                }
            }
        }
    }

    /// The occupations of the highest values, best first; the lower ordinal among equals; none with nothing in common.
    private static func nearest(_ row: [Float], except own: Int, count: Int) -> [Int] {
        var nearest: [Int] = []
        var last: Float = 0
        for (other, value) in row.enumerated() where value > last && other != own {
            if nearest.count >= count { _ = nearest.popLast() }
            guard count > 0 else { break }
            nearest.insert(other, at: nearest.firstIndex { row[$0] < value } ?? nearest.count)
            last = nearest.count == count ? nearest.last.map { row[$0] } ?? 0 : 0
        }
        return nearest
    }
}
