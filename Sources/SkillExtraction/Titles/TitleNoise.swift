/// What stands in job titles without naming the job: genders asked for, *wanted*, *part time*, levels.
enum TitleNoise {
    /// Words in lower case, in all languages at once: titles mix them.
    static let words: Set<UInt64> = Set(
        [
            "m", "k", "w", "d", "f", "h", "x", "mand", "kvinde", "søges", "søger", "sökes", "söker", "søkes", "wanted",
            "til",
            "vores", "vi", "vår", "for", "the", "a", "an", "en", "et", "ett", "og", "och", "and", "or", "eller", "i",
            "in",
            "at", "på", "med", "with", "our", "deltid", "fuldtid", "heltid", "part", "full", "time", "fast", "vikar",
            "vikariat", "barselsvikar", "senior", "junior", "experienced", "erfaren", "erfarne", "erfaret", "dygtig",
            "dygtige", "engageret", "urgent", "immediate", "start", "job", "jobs", "new", "ny", "nye",
        ].map { WordHash($0.utf8).value }
    )
}
