import ArgumentParser
import Foundation
import Importing

/// Ad sentences with the skills that people found in them.
struct AnnotatedSentences {
    /// A sentence and its skills' labels as given.
    struct Sentence {
        let text: String
        var labels: Set<String>
    }

    /// Labels that say there is none.
    private static let none: Set<String> = ["LABEL NOT PRESENT", "UNDERSPECIFIED"]

    /// In the order of the file, those with a label only.
    let sentences: [Sentence]

    /// Reads `sentence,span,sub_span,label`.
    init(_ path: String) throws {
        var sentences: [Sentence] = []
        var places: [String: Int] = [:]
        var faults: [Diagnostic] = []
        try CSVReader(delimiter: UInt8(ascii: ",")).read(
            try ByteReader(path: path),
            record: { record in
                let label = record["label"]?.trimmingCharacters(in: .whitespaces) ?? ""
                guard let text = record["sentence"], !label.isEmpty, !Self.none.contains(label) else { return }
                if let place = places[text] {
                    sentences[place].labels.insert(label)
                } else {
                    places[text] = sentences.count
                    sentences.append(Sentence(text: text, labels: [label]))
                }
            },
            diagnostic: { faults.append($0) }
        )
        guard faults.isEmpty else { throw ValidationError("\(path): \(faults.count) rows cannot be read") }
        self.sentences = sentences
    }
}
