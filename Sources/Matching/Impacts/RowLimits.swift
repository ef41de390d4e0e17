/// What no row of an index exceeds: from it follows how great a sum may get, and how far off.
///
/// The score of a row is the product of two vectors, the query's weights and the row's. By Hölder's inequality it is at
/// most the greatest weight sought times the sum of the row's, and at most the product of their lengths; the same holds
/// for what quantisation adds or takes.
struct RowLimits: Sendable, Equatable, Codable {
    /// Most terms that a row has.
    var longest = 0
    /// Greatest norms of the weights of a row.
    var weights = Norms()
    /// Greatest norms of what quantisation changes in the weights of a row.
    var errors = Norms()

    /// Norms of vectors.
    struct Norms: Sendable, Equatable, Codable {
        /// Sum of magnitudes.
        var sum = 0.0
        /// Root of the sum of squares.
        var length = 0.0

        /// The greatest product of a vector within these norms with another of a greatest element and a length.
        func product(greatest: Double, length other: Double) -> Double { min(sum * greatest, length * other) }

        mutating func include(_ other: Norms) {
            self = Norms(sum: max(sum, other.sum), length: max(length, other.length))
        }

        mutating func include(sum: Double, squares: Double) {
            self.sum = max(self.sum, sum)
            length = max(length, squares.squareRoot())
        }
    }
}
