import ArgumentParser
import Foundation
import Importing
import Storage
import Workflows

/// Makes a sentence with a way out of an error's facts.
struct Sentences {
    let wording: Wording

    func sentence(_ error: any Error) -> String {
        switch error {
        case let error as ConceptLookup.Unknown: unknown(error)
        case let error as ShortlistRequest.Failure: request(error)
        case let error as Store.Failure: store(error)
        case let error as ByteReader.Failure: bytes(error)
        case let error as FileBundle.Failure: bundle(error)
        case let error as TaxonomyBundleReader.Failure: taxonomy(error)
        case let error as FeedFormat.Failure: format(error)
        default: "\(error)"
        }
    }

    private func unknown(_ error: ConceptLookup.Unknown) -> String {
        let kind =
            switch error.kind {
            case .occupation: wording("stilling", "occupation")
            case .skill: wording("kompetence", "skill")
            }
        let hint = error.suggestions.map { "\"\($0)\"" }.joined(separator: ", ")
        let way =
            hint.isEmpty
            ? wording("Søg med: nyvej taxonomy show ORD", "Search with: nyvej taxonomy show WORD")
            : wording("Mente du \(hint)?", "Did you mean \(hint)?")
        return wording("Ukendt \(kind) \"\(error.text)\". ", "Unknown \(kind) \"\(error.text)\". ") + way
    }

    private func request(_ error: ShortlistRequest.Failure) -> String {
        switch error {
        case .unknownJobseeker:
            wording(
                "Der er ingen jobsøger med den nøgle. Se dem med: nyvej jobseekers list",
                "There is no jobseeker with that key. See them with: nyvej jobseekers list"
            )
        case .unknownNames(let names): names.map(unknown).joined(separator: "\n")
        case .unknownPlace:
            wording(
                "Kender ikke stedet. Brug et dansk postnummer eller en kommune.",
                "Do not know the place. Use a Danish postcode or municipality."
            )
        }
    }

    private func store(_ error: Store.Failure) -> String {
        switch error {
        case .missing(let path):
            wording(
                "Der er ingen database i \(path) endnu. Begynd med: nyvej vacancies import FIL, eller prøv: nyvej demo",
                "There is no store at \(path) yet. Begin with: nyvej vacancies import FILE, or try: nyvej demo"
            )
        case .locked(let path, let pid):
            wording(
                "\(path) er i brug af en anden proces\(pid.map { " (\($0))" } ?? ""). Vent på den, eller stop den.",
                "\(path) is in use by another process\(pid.map { " (\($0))" } ?? ""). Wait for it, or stop it."
            )
        case .notAStore(let path):
            wording("\(path) er ikke en Nyvej-database.", "\(path) is not a Nyvej store.")
        case .newerSchema(let path, _):
            wording(
                "\(path) er skrevet af en nyere udgave af Nyvej. Opdater programmet.",
                "\(path) was written by a newer Nyvej. Update the program."
            )
        case .implausibleSnapshot(let source, _, let seen, let before):
            wording(
                "Lukkede intet: \(source) har kun \(seen) opslag mod \(before) før (under 80 %). Er det rigtigt, så brug --force.",
                "Closed nothing: \(source) has only \(seen) vacancies, \(before) before (less than 80 %). If that is right, use --force."
            )
        case .unknownTaxonomy:
            wording(
                "Databasen har ingen taksonomi i brug. Importer en: nyvej taxonomy import MAPPE",
                "The store has no taxonomy in use. Import one: nyvej taxonomy import FOLDER"
            )
        default: "\(error)"
        }
    }

    private func bytes(_ error: ByteReader.Failure) -> String {
        switch error.reason {
        case .cannotOpen(let code), .cannotRead(let code):
            wording("Kan ikke læse \(error.name): ", "Cannot read \(error.name): ") + reason(code)
        case .damaged(let reason):
            wording("\(error.name) er beskadiget: \(reason)", "\(error.name) is damaged: \(reason)")
        case .bomb(let unpacked, let packed):
            wording(
                "\(error.name) pakker sig mistænkeligt meget ud (\(packed) til over \(unpacked) byte) og læses ikke.",
                "\(error.name) unpacks suspiciously far (\(packed) to over \(unpacked) bytes) and is not read."
            )
        }
    }

    /// The system's own words for the few that a user meets, in the language asked for.
    private func reason(_ code: Int32) -> String {
        switch code {
        case ENOENT: wording("filen findes ikke", "no such file")
        case EACCES: wording("ingen adgang", "no permission")
        case EISDIR: wording("det er en mappe", "it is a folder")
        default: String(cString: strerror(code))
        }
    }

    private func bundle(_ error: FileBundle.Failure) -> String {
        switch error.reason {
        case .cannotOpen(let code):
            wording("Kan ikke læse \(error.name): ", "Cannot read \(error.name): ") + reason(code)
        case .damaged(let reason):
            wording("\(error.name) er beskadiget: \(reason)", "\(error.name) is damaged: \(reason)")
        case .unsafeName(let entry):
            wording(
                "\(error.name) indeholder et usikkert filnavn (\(entry)) og læses ikke.",
                "\(error.name) holds an unsafe file name (\(entry)) and is not read."
            )
        case .encrypted(let entry):
            wording("\(entry) i \(error.name) er krypteret.", "\(entry) in \(error.name) is encrypted.")
        }
    }

    private func taxonomy(_ error: TaxonomyBundleReader.Failure) -> String {
        switch error {
        case .noTaxonomy(let bundles):
            wording(
                "Fandt ingen taksonomi i \(bundles.joined(separator: ", ")). Ventede ESCO's CSV-filer, SKOS eller Nyvejs egne.",
                "Found no taxonomy in \(bundles.joined(separator: ", ")). Expected ESCO's CSV files, SKOS or Nyvej's own."
            )
        case .severalFormats(let bundles):
            wording(
                "\(bundles.joined(separator: ", ")) blander flere formater. Importer ét ad gangen.",
                "\(bundles.joined(separator: ", ")) mix several formats. Import one at a time."
            )
        case .missingFile(let file, let bundles):
            wording(
                "\(bundles.joined(separator: ", ")) mangler filen \(file).",
                "\(bundles.joined(separator: ", ")) lack the file \(file)."
            )
        case .nothingReadable(let diagnostic):
            wording("Intet kunne læses. ", "Nothing could be read. ") + DiagnosticLines(wording).sentence(diagnostic)
        case .missingColumn(let column, let file):
            wording("\(file) mangler kolonnen \(column).", "\(file) lacks the column \(column).")
        }
    }

    private func format(_ error: FeedFormat.Failure) -> String {
        switch error {
        case .unknownName(let name, let known):
            wording("Ukendt format \(name). Kendte: ", "Unknown format \(name). Known: ")
                + known.joined(separator: ", ")
        case .notRecognised(let file, let looksLike, let known):
            wording(
                "Kan ikke se hvilket format \(file) har (ligner \(looksLike)). Vælg med --format: ",
                "Cannot tell the format of \(file) (it looks like \(looksLike)). Choose with --format: "
            ) + known.joined(separator: ", ")
        case .wrongKind(let format, let expected, let file, let looksLike):
            wording(
                "\(format) er et \(expected.rawValue)-format, men \(file) ligner \(looksLike).",
                "\(format) is a format of \(expected.rawValue), but \(file) looks like \(looksLike)."
            )
        case .badMapping(let member, let reason):
            wording("Fejl i formatfilen ved \(member): \(reason)", "Fault in the mapping file at \(member): \(reason)")
        }
    }
}

extension StoreOptions {
    /// Runs a command's work; what ends it becomes a sentence and exit code 2, rejected records exit code 1.
    func run(_ body: () throws -> Int) throws {
        let rejected: Int
        do {
            rejected = try body()
        } catch {
            throw exit(error)
        }
        if rejected > 0 { throw ExitCode(1) }
    }

    /// The same for work that waits.
    func run(_ body: () async throws -> Int) async throws {
        let rejected: Int
        do {
            rejected = try await body()
        } catch {
            throw exit(error)
        }
        if rejected > 0 { throw ExitCode(1) }
    }

    private func exit(_ error: any Error) -> any Error {
        if error is ExitCode { return error }
        Console.note("nyvej: " + Sentences(wording: wording).sentence(error))
        return ExitCode(2)
    }
}
