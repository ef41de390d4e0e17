internal import CImpact

extension ImpactIndexBuilder {
    /// Writes rows into an index laid out for them.
    func fill(_ index: ImpactIndex, _ rows: SparseRows, _ census: Census, _ columnOf: [Int32]) {
        let shape = index.shape
        let memory = index.memory
        let starts: UnsafeMutablePointer<UInt64> = memory.mutablePointer(.termStart)
        var start = 0
        for term in 0..<shape.termCount {
            memory.mutablePointer(.termGreatest)[term] = census.greatest[term]
            memory.mutablePointer(.termColumn)[term] = columnOf[term]
            starts[term] = UInt64(start)
            if columnOf[term] < 0 { start += census.holders[term] }
        }
        let errors: UnsafeMutablePointer<Float> = memory.mutablePointer(.termError)
        let segments: UnsafeMutablePointer<UInt32> = memory.mutablePointer(.segments)
        let windowGreatest: UnsafeMutablePointer<UInt8> = memory.mutablePointer(.windowGreatest)
        let places: UnsafeMutablePointer<UInt16> = memory.mutablePointer(.places)
        let impacts: UnsafeMutablePointer<UInt8> = memory.mutablePointer(.impacts)
        // Where the next posting of each term goes.
        var filled = [UInt32](repeating: 0, count: shape.termCount)
        var columns = ColumnPacker(index)
        let stride = shape.windowCount + 1
        for window in 0..<shape.windowCount {
            let first = window * shape.windowSize
            for row in first..<min(first + shape.windowSize, shape.rowCount) {
                for entry in rows.starts[row]..<rows.starts[row + 1] {
                    let term = Int(rows.terms[entry])
                    let weight = rows.weights[entry]
                    guard term < shape.termCount, weight > 0 else { continue }
                    let share = weight / census.greatest[term]
                    let impact = UInt8((share * 255).rounded())
                    errors[term] = max(errors[term], abs(share - Float(impact) / 255))
                    if columnOf[term] >= 0 {
                        columns.put(impact, column: Int(columnOf[term]), place: row - first)
                    } else {
                        let place = Int(starts[term]) + Int(filled[term])
                        places[place] = UInt16(row - first)
                        impacts[place] = impact
                        filled[term] &+= 1
                    }
                    let bound = windowGreatest + (term * shape.paddedWindowCount + window)
                    bound.pointee = max(bound.pointee, impact)
                }
            }
            columns.pack(window)
            for term in 0..<shape.termCount { segments[term * stride + window + 1] = filled[term] }
        }
    }
}

/// Packs the columns of one window after the other.
private struct ColumnPacker {
    private let shape: ImpactIndex.Shape
    private let starts: UnsafeMutablePointer<UInt64>
    private let members: UnsafeMutablePointer<UInt64>
    private let packed: UnsafeMutablePointer<UInt8>
    /// By column and word and lane: impacts of the window at hand.
    private var loose: [UInt8]
    private var count = 0

    init(_ index: ImpactIndex) {
        shape = index.shape
        starts = index.memory.mutablePointer(.columnStart)
        members = index.memory.mutablePointer(.columnMembers)
        packed = index.memory.mutablePointer(.columnImpacts)
        loose = Array(repeating: 0, count: shape.columnCount * shape.windowSize)
    }

    mutating func put(_ impact: UInt8, column: Int, place: Int) {
        loose[column * shape.windowSize + place / 64 * 64 + Int(impact_lane(UInt32(place % 64)))] = impact
    }

    mutating func pack(_ window: Int) {
        let words = shape.windowSize / 64
        for column in 0..<shape.columnCount {
            let number = window * shape.columnCount + column
            starts[number] = UInt64(count)
            for word in 0..<words {
                var bits: UInt64 = 0
                for lane in 0..<64 {
                    let impact = loose[column * shape.windowSize + word * 64 + lane]
                    guard impact > 0 else { continue }
                    bits |= 1 << UInt64(lane)
                    packed[count] = impact
                    count += 1
                }
                members[number * words + word] = bits
            }
        }
        loose.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
    }
}
