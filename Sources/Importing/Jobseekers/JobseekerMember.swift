/// The members of a jobseeker's JSON object.
enum JobseekerMember: String, CaseIterable {
    case key, home, occupations, skills, limits, agreesToProposals, contact, targetGroups

    /// What must not be stored or scored, by folded name: said so when it is given.
    static let neverRead: Set<String> = [
        "age", "alder", "birthdate", "birthday", "dateofbirth", "fødselsdato", "sex", "gender", "køn", "origin",
        "nationality", "nationalitet", "citizenship", "ethnicity", "etnicitet", "oprindelse", "herkomst", "religion",
        "benefit", "benefittype", "ydelse", "ydelsestype", "name", "navn", "cpr", "cprnr", "cprnumber", "cprnummer",
        "email", "mail", "telephone", "telefon", "phonenumber", "address", "adresse", "health", "helbred",
    ]
}

/// How many letters tell two names apart, for help with a mistyped one.
enum NameDistance {
    /// Levenshtein's distance, upper and lower case alike.
    static func between(_ left: String, _ right: String) -> Int {
        let left = Array(left.lowercased())
        let right = Array(right.lowercased().prefix(64))
        var row = Array(0...right.count)
        for (line, letter) in left.enumerated() {
            var diagonal = row[0]
            row[0] = line + 1
            for column in right.indices {
                let above = row[column + 1]
                row[column + 1] = min(diagonal + (letter == right[column] ? 0 : 1), above + 1, row[column] + 1)
                diagonal = above
            }
        }
        return row[right.count]
    }
}
