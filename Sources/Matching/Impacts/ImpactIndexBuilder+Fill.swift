internal import CImpact

extension ImpactIndexBuilder {
    /// Writes rows into memory laid out for them.
    ///
    /// - Returns: what no row exceeds.
    func fill(
        _ shape: ImpactIndex.Shape,
        _ memory: SectionedMemory,
        _ rows: SparseRows,
        _ census: Census
    ) -> RowLimits {
        let starts: UnsafeMutablePointer<UInt64> = memory.mutablePointer(.termStart)
        var start = 0
        for term in 0..<shape.termCount {
            memory.mutablePointer(.termGreatest)[term] = census.greatest[term]
            starts[term] = UInt64(start)
            start += census.holders[term]
        }
        let windowLongest: UnsafeMutablePointer<UInt16> = memory.mutablePointer(.windowLongest)
        let windowErrors: UnsafeMutablePointer<Float> = memory.mutablePointer(.windowErrors)
        let segments: UnsafeMutablePointer<UInt32> = memory.mutablePointer(.segments)
        let windowGreatest: UnsafeMutablePointer<UInt8> = memory.mutablePointer(.windowGreatest)
        let places: UnsafeMutablePointer<UInt16> = memory.mutablePointer(.places)
        let impacts: UnsafeMutablePointer<UInt8> = memory.mutablePointer(.impacts)
        // Where the next posting of each term goes.
        var filled = [UInt32](repeating: 0, count: shape.termCount)
        var packer = ColumnPacker(windowSize: shape.windowSize)
        var limits = RowLimits()
        let stride = shape.windowCount + 1
        for window in 0..<shape.windowCount {
            let first = window * shape.windowSize
            var longest = 0
            var errors = RowLimits.Norms()
            for row in first..<min(first + shape.windowSize, shape.rowCount) {
                var length = 0
                var (sum, squares, errorSum, errorSquares) = (0.0, 0.0, 0.0, 0.0)
                for entry in rows.starts[row]..<rows.starts[row + 1] {
                    let term = Int(rows.terms[entry])
                    let weight = rows.weights[entry]
                    guard term < shape.termCount, weight > 0 else { continue }
                    let greatest = census.greatest[term]
                    let impact = UInt8((weight / greatest * 255).rounded())
                    let error = abs(Double(weight) - Double(greatest) * Double(impact) / 255)
                    length += 1
                    sum += Double(weight)
                    squares += Double(weight) * Double(weight)
                    errorSum += error
                    errorSquares += error * error
                    let place = Int(starts[term]) + Int(filled[term])
                    places[place] = UInt16(row - first)
                    impacts[place] = impact
                    filled[term] &+= 1
                    let bound = windowGreatest + (term * shape.paddedWindowCount + window)
                    bound.pointee = max(bound.pointee, impact)
                }
                limits.weights.include(sum: sum, squares: squares)
                errors.include(sum: errorSum, squares: errorSquares)
                longest = max(longest, length)
            }
            limits.longest = max(limits.longest, longest)
            limits.errors.include(errors)
            windowLongest[window] = UInt16(clamping: longest)
            windowErrors[2 * window] = Float(errors.sum).nextUp
            windowErrors[2 * window + 1] = Float(errors.length).nextUp
            for term in 0..<shape.termCount {
                segments[term * stride + window + 1] = filled[term]
                let begun = Int(segments[term * stride + window])
                let count = Int(filled[term]) - begun
                if ImpactIndex.isColumn(count, windowSize: shape.windowSize) {
                    let place = Int(starts[term]) + begun
                    packer.pack(places + place, impacts + place, count)
                }
            }
        }
        return limits
    }
}

/// Turns the places of a segment into bits, and its impacts into the order of the bits.
private struct ColumnPacker {
    private var bits: [UInt64]
    /// By word and lane.
    private var loose: [UInt8]

    init(windowSize: Int) {
        bits = Array(repeating: 0, count: windowSize / 64)
        loose = Array(repeating: 0, count: windowSize)
    }

    mutating func pack(_ places: UnsafeMutablePointer<UInt16>, _ impacts: UnsafeMutablePointer<UInt8>, _ count: Int) {
        for word in bits.indices { bits[word] = 0 }
        for number in 0..<count {
            let (word, lane) = (Int(places[number]) / 64, Int(impact_lane(UInt32(places[number] % 64))))
            bits[word] |= 1 << UInt64(lane)
            loose[word * 64 + lane] = impacts[number]
        }
        var packed = 0
        for (word, members) in bits.enumerated() {
            var left = members
            while left != 0 {
                impacts[packed] = loose[word * 64 + left.trailingZeroBitCount]
                packed += 1
                left &= left - 1
            }
        }
        bits.withUnsafeBytes {
            UnsafeMutableRawPointer(places).copyMemory(from: $0.baseAddress ?? .init(places), byteCount: $0.count)
        }
    }
}
