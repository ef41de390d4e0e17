/// An occupation as a source names it: a code of some scheme, or free text.
public struct OccupationReference: Sendable, Hashable, Codable {
    /// The classification a code belongs to.
    public enum Scheme: Sendable, Hashable, Codable {
        /// An ESCO URI.
        case esco
        /// An ESCO-STAR URI or alias, the Danish subset used by public systems.
        case escoStar
        /// An ISCO-08 code.
        case isco
        /// Words only.
        case freeText
        /// Any other classification, by the name the source gives it.
        case other(String)
    }

    /// The classification.
    public var scheme: Scheme
    /// The code, or the words where there is no code.
    public var code: String
    /// The source's own label for the code.
    public var label: String?

    /// Names an occupation.
    public init(scheme: Scheme, code: String, label: String? = nil) {
        self.scheme = scheme
        self.code = code
        self.label = label
    }
}
