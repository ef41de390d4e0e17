import Taxonomies

/// The words of a language that matter in titles and labels: what to leave out, where the head ends, how words are formed.
struct TitleVocabulary: Sendable {
    /// What a word may do in a title; some do several things.
    struct Roles: OptionSet {
        let rawValue: UInt8
        /// Says nothing about the job.
        static let noise = Roles(rawValue: 1)
        /// Says how high, how long or for whom.
        static let level = Roles(rawValue: 1 << 1)
        /// Leads on to place, task or employer.
        static let lead = Roles(rawValue: 1 << 2)
        /// Stands before what is not meant.
        static let exception = Roles(rawValue: 1 << 3)
        /// *and*, *or*.
        static let conjunction = Roles(rawValue: 1 << 4)
    }

    private let roles: WordTable
    /// Letters between the parts of a compound; empty for a language that writes compounds apart.
    let links: [[UInt8]]
    /// Endings, the longest first, and what they become: forms for women, irregular plurals.
    let endings: [(from: [UInt8], to: [UInt8])]
    /// Other spellings of the language's own letters.
    let spellings: [(from: [UInt8], to: [UInt8])]

    /// The words of a language; of titles in other languages only what all share is known.
    init(_ language: LanguageCode) {
        func pairs(_ text: String) -> [(from: [UInt8], to: [UInt8])] {
            text.split(separator: " ").compactMap { pair in
                let sides = pair.split(separator: ">", omittingEmptySubsequences: false)
                guard let from = sides.first, let to = sides.last, sides.count == 2 else { return nil }
                return (Array(from.utf8), Array(to.utf8))
            }
        }
        var roles = WordTable(capacity: 256)
        for (words, role) in Self.words {
            for word in words.split(separator: " ") {
                let hash = WordHash(word.utf8).value
                roles[hash] = (roles[hash] ?? 0) | UInt64(role.rawValue)
            }
        }
        self.roles = roles
        var links = ""
        var endings = ""
        var spellings = ""
        switch language.rawValue {
        case "da":
            (links, endings) = ("s e er", "mænd>mand kvinde>mand kvinder>mand inden>e inder>er inde>")
            spellings = "ä>æ ö>ø ae>æ oe>ø aa>å"
        case "no", "nb", "nn":
            (links, endings) = ("s e", "menn>mann kvinne>mann kvinner>mann inne> inner>er")
            spellings = "ä>æ ö>ø ae>æ oe>ø aa>å"
        case "sv":
            (links, endings) = ("s e o u", "män>man kvinna>man kvinnor>man värdinna>värd erska>are erskor>are")
            spellings = "æ>ä ø>ö ae>ä oe>ö aa>å"
        case "de": (links, endings, spellings) = ("s es n en er e", "innen>er in>", "ae>ä oe>ö ue>ü")
        case "en": endings = "women>man woman>man men>man ies>y s>"
        default: break
        }
        self.links = links.split(separator: " ").map { Array($0.utf8) }
        self.endings = pairs(endings).sorted { $0.from.count > $1.from.count }
        self.spellings = pairs(spellings)
    }

    /// What a word does in a title, by its hash.
    func roles(of word: UInt64) -> Roles { Roles(rawValue: UInt8(truncatingIfNeeded: roles[word] ?? 0)) }

    /// In lower case, all languages at once: titles mix them.
    private static var words: [(words: String, role: Roles)] {
        [
            (noiseWords, .noise), (levelWords, .level), (leadWords, .lead),
            ("except excluding undtagen undtaget unntatt utom exklusive", .exception),
            ("and or og och eller samt", .conjunction),
        ]
    }

    private static let noiseWords = """
        m k w d f h x v s fl mv mm m.v mfl div diverse herunder inklusive including incl inkl mand kvinde søges søger \
        søker søkes sökes söker wanted hiring vores vi vår våra our the a an en et ett den det de of av af øvrige øvrig \
        övriga övrig övrigt øvrigt andre annen annet andra annan other others all alle alla deltid fuldtid heltid part \
        full time fast dygtig dygtige engageret engagerede erfaren erfarne erfaret experienced urgent immediate start \
        job jobs new ny nye til at and or og och eller samt as not elsewhere classified nec
        """
    private static let levelWords = """
        senior junior sr jr lead principal trainee intern apprentice lærling lærlinge elev lärling praktikant vikar \
        vikarer vikariat barselsvikar barselsvikariat timelønnet timevikar afløser studiejob fritidsjob sommerjob extra \
        ii iii iv remote hybrid temporary contract student
        """
    private static let leadWords = """
        til till i in into inom inden innen på at hos ved vid med with for för to som from fra från within on under
        """
}
