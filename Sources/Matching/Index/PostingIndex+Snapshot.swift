import Foundation
import LabourMarket
import Taxonomies

extension PostingIndex {
    /// What a snapshot says of itself.
    struct About: Codable, Equatable {
        var rowCount: Int
        var termCount: Int
        var windowSize: Int
        var limits: RowLimits
        var postingCount: Int
        /// Taxonomy and weights it was made with.
        var model: String
        /// The data it was made of, as the caller names it.
        var data: String
    }

    /// Writes the index to a file that `init(contentsOf:)` opens in the time of one pass over it.
    ///
    /// - Parameters:
    ///   - path: where; a file there is replaced in one step.
    ///   - data: names the data it was made of, so that an index of other data is refused.
    /// - Throws: `SnapshotFile.Refusal`.
    public func write(to path: String, data: String) throws {
        let shape = impacts.shape
        let about = About(
            rowCount: shape.rowCount,
            termCount: shape.termCount,
            windowSize: shape.windowSize,
            limits: shape.limits,
            postingCount: impacts.postingCount,
            model: model.fingerprint,
            data: data
        )
        let told = try JSONEncoder().encode(about)
        try told.withUnsafeBytes { try SnapshotFile.write(impacts.memory, and: (.about, $0), to: path) }
    }

    /// Opens an index written by `write`.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - model: must be made of the same taxonomy with the same weights.
    ///   - data: must be the name given when it was written.
    /// - Throws: `SnapshotFile.Refusal`; the file is left as it is.
    public init(contentsOf path: String, _ model: ScoringModel, data: String) throws {
        let memory = try SnapshotFile.map(path)
        guard let about = try? JSONDecoder().decode(About.self, from: Data(memory.bytes(.about))) else {
            throw SnapshotFile.Refusal.damaged
        }
        guard about.model == model.fingerprint, about.data == data, about.termCount == model.impactTermCount else {
            throw SnapshotFile.Refusal.otherContent
        }
        let shape = ImpactIndex.Shape(
            rowCount: about.rowCount,
            termCount: about.termCount,
            windowSize: about.windowSize,
            limits: about.limits
        )
        guard about.windowSize > 0, ImpactIndex.fits(shape, postingCount: about.postingCount, memory) else {
            throw SnapshotFile.Refusal.damaged
        }
        try self.init(ImpactIndex(shape, memory), model)
    }
}

extension ScoringModel {
    /// Tells one model from another: the taxonomy's name, version and size, and the weights' version.
    var fingerprint: String {
        let provenance = taxonomy.provenance
        let sizes = "\(taxonomy.skills.count)/\(taxonomy.occupations.count)/\(taxonomy.relationCount)"
        return "\(provenance.name) \(provenance.version) \(sizes) \(weights.version)"
    }
}
