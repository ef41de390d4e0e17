import Taxonomies

/// Finds the language of a text by its most frequent words, among Danish, English, Swedish, Norwegian, German and
/// Finnish.
enum LanguageGuess {
    /// Nil where the text is too short, or two languages are about as likely.
    ///
    /// Looks at the first 2,000 bytes. At least five frequent words must be of the language. Neighbours such as Danish
    /// and Norwegian share most of theirs, so only words that one has and the other has not decide between two: at
    /// least two of them, and half as many again as speak for the other.
    static func language(of text: String) -> LanguageCode? {
        var text = text
        var seen: [UInt8: Int] = [:]
        text.withUTF8 { bytes in
            var word: UInt64 = 0
            var length = 0
            for index in 0...min(bytes.count, 2000) {
                let byte = index < bytes.count ? bytes[index] : 0
                let isUpper = (0x41...0x5A).contains(byte)
                if isUpper || (0x61...0x7A).contains(byte) || byte >= 0x80 {
                    // The second bytes of Æ, Ø, Å, Ä, Ö and Ü lie 0x20 below those of the small letters.
                    let isSecond = word & 0xFF == 0xC3 && length > 0 && (0x80...0x9E).contains(byte)
                    word = word << 8 | UInt64(isUpper || isSecond ? byte | 0x20 : byte)
                    length += 1
                } else if length > 0 {
                    if length <= 8, let mask = words[word] {
                        seen[mask, default: 0] += 1
                    }
                    word = 0
                    length = 0
                }
            }
        }
        return languages.indices.first { language in
            words(in: language, butNotIn: nil, seen) >= 5
                && languages.indices.allSatisfy { other in
                    let own = words(in: language, butNotIn: other, seen)
                    return other == language || own >= 2 && own * 2 >= words(in: other, butNotIn: language, seen) * 3
                }
        }.map { LanguageCode(rawValue: languages[$0].code) }
    }

    private static func words(in language: Int, butNotIn other: Int?, _ seen: [UInt8: Int]) -> Int {
        seen.reduce(0) { sum, entry in
            let isOwn = entry.key & (1 << language) != 0
            let isShared = other.map { entry.key & (1 << $0) != 0 } ?? false
            return isOwn && !isShared ? sum + entry.value : sum
        }
    }

    private static let languages: [(code: String, words: String)] = [
        (
            "da",
            """
            og i at er en et den det de til på for med af som der ikke har vi du dig jeg os vores kan vil skal bliver \
            efter hos eller men fra om også hvor være søger arbejde ved din dit mere have får samt alle både
            """
        ),
        (
            "en",
            """
            the and to of a in is for you will with are be our we your as on or this that have an at from by work not \
            all their can must role who has
            """
        ),
        (
            "sv",
            """
            och i att är en ett den det de till på för med av som inte har vi du dig jag oss vår våra kan vill ska \
            skall blir efter hos eller men från om också där vara söker arbete vid din ditt mer ha får samt alla både
            """
        ),
        (
            "no",
            """
            og i å er en et den det de til på for med av som ikke har vi du deg jeg oss våre vår kan vil skal blir \
            etter hos eller men fra om også hvor være søker arbeid ved din ditt mer ha får samt alle både
            """
        ),
        (
            "de",
            """
            und der die das den dem des ein eine einen einem zu mit für von auf ist im sie wir nicht sich als auch bei \
            oder ihre unsere werden sind haben du dich uns zur zum
            """
        ),
        (
            "fi",
            """
            ja on ei se että ovat sekä tai kun myös olet meidän sinulla työ haemme voit ole joka mukaan kanssa sinun \
            niin olla tämä etsimme osaat
            """
        ),
    ]

    /// From a word's bytes to the set of languages it is frequent in.
    private static let words: [UInt64: UInt8] = {
        var words: [UInt64: UInt8] = [:]
        for (number, language) in languages.enumerated() {
            for word in language.words.split(separator: " ") where word.utf8.count <= 8 {
                words[word.utf8.reduce(0) { $0 << 8 | UInt64($1) }, default: 0] |= 1 << number
            }
        }
        return words
    }()
}
