import GRDB
import Synchronization
import Taxonomies

/// The rows of `skill_ref`, kept in memory because every requirement names one.
///
/// A row is never changed or removed, so what has been committed stays true.
final class SkillReferences: Sendable {
    private let committed = Mutex<[SkillID: Int64]>([:])

    /// The row of a skill, if it is known to be committed.
    subscript(_ skill: SkillID) -> Int64? { committed.withLock { $0[skill] } }

    /// Keeps rows whose transaction has been committed.
    func keep(_ rows: [SkillID: Int64]) {
        committed.withLock { $0.merge(rows) { known, _ in known } }
    }
}
