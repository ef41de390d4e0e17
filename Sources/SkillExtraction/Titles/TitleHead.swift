/// The part of a title that names the job: what stands before the first word that leads on to place, employer or task.
///
/// "Social- og sundhedshjælper *til plejecenter i Dragø*", "Nurse *for busy ward*".
enum TitleHead {
    /// The number of tokens in the head; all of them where nothing leads on, or the title begins with such a word.
    static func length(_ tokens: [Token]) -> Int {
        let end = tokens.firstIndex { leadingOn.contains($0.hash) } ?? tokens.count
        return end == 0 ? tokens.count : end
    }

    /// Words in lower case, in all languages at once: titles mix them.
    private static let leadingOn: Set<UInt64> = Set(
        [
            "til", "till", "i", "in", "into", "på", "at", "hos", "ved", "vid", "med", "with", "for", "för", "to",
            "inom",
            "of", "som", "as", "from", "fra", "från",
        ].map { WordHash($0.utf8).value }
    )
}
