import Foundation

/// Tells which words of the labels a word is like, and how much.
///
/// An inverted index from features (letters, stems, parts of compounds) to words. A feature counts by its weight and by
/// how few labels have it; the likeness of two words is the cosine of their features, and what two words add to a
/// title's score is their product. Immutable; the cost of a look-up grows with the word looked up.
struct WordLikeness: Sendable {
    /// A word of the labels that a word is like.
    struct Like: Sendable {
        /// The word's number.
        var word: UInt32
        /// The product of the two words' features.
        var product: Float
    }

    /// Below this cosine two words have nothing to do with each other.
    static let least: Float = 0.1
    /// So many likes of a word are kept, the likest.
    static let most = 16

    private let features: WordTable
    private let telling: [Float]
    private let tellingWhenUnseen: Float
    private let starts: [Int]
    private let words: [UInt32]
    private let products: [Float]
    /// The length of each word's features, as of a vector.
    let lengths: [Float]

    /// Indexes words by their features.
    ///
    /// - Parameters:
    ///   - words: the features of each word, each once.
    ///   - uses: in how many labels each word stands.
    ///   - labelCount: how many labels there are.
    init(_ words: [[TitleWordReader.Feature]], uses: [Int], labelCount: Int) {
        var numbers = WordTable(capacity: 4 * words.count)
        var frequencies: [Int] = []
        var postings: [[(word: UInt32, weight: Float)]] = []
        for (word, features) in words.enumerated() {
            for feature in features {
                let number: Int
                if let known = numbers[feature.hash] {
                    number = Int(known)
                } else {
                    number = postings.count
                    numbers[feature.hash] = UInt64(number)
                    postings.append([])
                    frequencies.append(0)
                }
                postings[number].append((UInt32(word), feature.weight))
                frequencies[number] += uses[word]
            }
        }
        let telling = frequencies.map { Self.telling(min($0, labelCount), of: labelCount) }
        var squares = Array(repeating: Float(0), count: words.count)
        var starts = [0]
        var places: [UInt32] = []
        var products: [Float] = []
        for (number, posting) in postings.enumerated() {
            for (word, weight) in posting {
                let value = weight * telling[number]
                squares[Int(word)] += value * value
                places.append(word)
                products.append(value)
            }
            starts.append(places.count)
        }
        features = numbers
        self.telling = telling
        tellingWhenUnseen = Self.telling(0, of: labelCount)
        self.starts = starts
        self.words = places
        self.products = products
        lengths = squares.map { $0.squareRoot() }
    }

    /// How telling a feature is: a smoothed inverse document frequency.
    private static func telling(_ frequency: Int, of count: Int) -> Float {
        Float(log(Double(1 + count) / Double(1 + frequency)) + 1)
    }

    private func likeness(_ like: Like) -> Float { like.product / lengths[Int(like.word)] }

    /// The words like a word, and the length of the word's own features.
    ///
    /// `scratch` holds one number a word of the index, all 0, and is left so.
    func like(_ word: [TitleWordReader.Feature], scratch: inout [Float]) -> (likes: [Like], length: Float) {
        var square: Float = 0
        var touched: [UInt32] = []
        for feature in word {
            guard let known = features[feature.hash] else {
                let value = feature.weight * tellingWhenUnseen
                square += value * value
                continue
            }
            let number = Int(known)
            let value = feature.weight * telling[number]
            square += value * value
            for place in starts[number]..<starts[number + 1] {
                let other = Int(words[place])
                if scratch[other] == 0 { touched.append(words[place]) }
                scratch[other] += value * products[place]
            }
        }
        let length = square.squareRoot()
        var likes: [Like] = []
        for other in touched {
            let product = scratch[Int(other)]
            scratch[Int(other)] = 0
            if product >= Self.least * length * lengths[Int(other)] {
                likes.append(Like(word: other, product: product))
            }
        }
        let likest = FirstFew(of: likes, limit: Self.most) {
            likeness($0) != likeness($1) ? likeness($0) > likeness($1) : $0.word < $1.word
        }
        return (likest.elements, length)
    }
}
