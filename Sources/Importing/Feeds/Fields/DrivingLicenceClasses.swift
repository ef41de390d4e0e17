/// Reads classes of driving licence: `B,C1`, `kørekort B`, `C/E`.
enum DrivingLicenceClasses {
    private static let known: Set<String> = [
        "AM", "A1", "A2", "A", "B1", "B", "C1", "C", "D1", "D", "BE", "C1E", "CE", "D1E", "DE", "TM", "T",
    ]

    /// The classes; a no (`nej`, `none`) is the empty set, nil where nothing is understood.
    static func read(_ texts: [String]) -> Set<String>? {
        var classes: Set<String> = []
        var isDenied = false
        for text in texts {
            if YesOrNo.read(text) == false || ["ingen", "none", "inget"].contains(text.folded) { isDenied = true }
            let joined = text.uppercased().replacing("C1/E", with: "C1E").replacing("D1/E", with: "D1E")
                .replacing("C/E", with: "CE").replacing("D/E", with: "DE").replacing("B/E", with: "BE")
            for part in joined.split(whereSeparator: { !$0.isLetter && !$0.isNumber })
            where known.contains(String(part)) {
                classes.insert(String(part))
            }
        }
        return classes.isEmpty && !isDenied ? nil : classes
    }
}
