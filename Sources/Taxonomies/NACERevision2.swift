/// The way from NACE 2 (Danish DB07) to NACE 2.1: what an older code becomes.
///
/// Divisions keep their numbers but for 45, which NACE 2.1 dissolved; section letters moved from J on, so an older
/// code is read by its digits and never by its letter alone.
public enum NACERevision2 {
    /// The NACE 2.1 code for an older one, and whether anything but the section's letter changed.
    ///
    /// Nil where the text is no NACE 2 code, or is a bare section letter from J on, which alone cannot be told.
    /// Source: Eurostat's correspondence table NACE 2 to 2.1, at group level.
    public static func current(_ text: some StringProtocol) -> (code: NACECode, changed: Bool)? {
        let digits = String(text.filter { $0.isASCII && $0.isNumber })
        if digits.isEmpty {
            guard let code = NACECode(text), code.section.letter < "J" else { return nil }
            return (code, false)
        }
        if digits.hasPrefix("45") {
            return moved.first { digits.hasPrefix($0.old) }.flatMap { NACECode($0.new) }.map { ($0, true) }
        }
        return NACECode(digits).map { ($0, false) }
    }

    private static let moved: [(old: String, new: String)] = [
        ("451", "478"), ("452", "953"), ("453", "478"), ("454", "478"), ("45", "478"),
    ]
}
