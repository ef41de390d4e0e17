import Taxonomies

/// The words of a language that matter in titles and labels: what to leave out, where the head ends, how words are formed.
struct TitleVocabulary: Sendable {
    /// Words that say nothing about the job.
    let noise: Set<UInt64>
    /// Words that say how high, how long or for whom.
    let levels: Set<UInt64>
    /// Words that lead on to place, task or employer.
    let leads: Set<UInt64>
    /// Words behind which stands what is not meant.
    let exceptions: Set<UInt64>
    /// *and*, *or*.
    let conjunctions: Set<UInt64>
    /// Letters between the parts of a compound; empty for a language that writes compounds apart.
    let links: [[UInt8]]
    /// Endings, the longest first, and what they become: forms for women, irregular plurals.
    let endings: [(from: [UInt8], to: [UInt8])]
    /// Other spellings of the language's own letters.
    let spellings: [(from: [UInt8], to: [UInt8])]

    /// The words of a language; of titles in other languages only what all share is known.
    init(_ language: LanguageCode) {
        func hashes(_ words: String) -> Set<UInt64> {
            Set(words.split(separator: " ").map { WordHash($0.utf8).value })
        }
        func pairs(_ text: String) -> [(from: [UInt8], to: [UInt8])] {
            text.split(separator: " ").compactMap { pair in
                let sides = pair.split(separator: ">", omittingEmptySubsequences: false)
                guard let from = sides.first, let to = sides.last, sides.count == 2 else { return nil }
                return (Array(from.utf8), Array(to.utf8))
            }
        }
        noise = hashes(Self.noiseWords)
        levels = hashes(Self.levelWords)
        leads = hashes(Self.leadWords)
        exceptions = hashes("except excluding undtagen undtaget unntatt utom exklusive")
        conjunctions = hashes("and or og och eller samt")
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
        case "en": endings = "women>man woman>man men>man"
        default: break
        }
        self.links = links.split(separator: " ").map { Array($0.utf8) }
        self.endings = pairs(endings).sorted { $0.from.count > $1.from.count }
        self.spellings = pairs(spellings)
    }

    /// In lower case, all languages at once: titles mix them.
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
