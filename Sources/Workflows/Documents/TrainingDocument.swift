public import Taxonomies

/// A course that gives a skill, labelled in a language.
public struct TrainingDocument: Encodable, Sendable {
    /// Its key in the taxonomy.
    public let course: String
    /// Its label.
    public let label: String
    /// What kind of training it is.
    public let kind: Course.Kind
    /// Its usual length, an ISO 8601 duration in JSON.
    public let length: Course.Length
    /// Whether it can be taken between two jobs: see `Course.isShort`.
    public let isShort: Bool

    init(_ course: Course, _ language: LanguageCode) {
        self.course = course.id
        label = course.labels.preferred(in: language) ?? course.id
        kind = course.kind
        length = course.length
        isShort = course.isShort
    }
}
