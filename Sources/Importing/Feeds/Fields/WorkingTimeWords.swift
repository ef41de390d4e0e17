import LabourMarket

/// Reads words about working times: `["Dagtid","Natt"]`, `Lørdag`, `skiftarbejde`, `turnus`.
///
/// Only what is named is taken; that nights are not named does not mean there are none.
enum WorkingTimeWords {
    /// Sets what the texts say.
    static func read(_ texts: [String], into conditions: inout WorkingConditions) {
        let words = texts.map(\.folded)
        let names = { (list: [String]) in words.contains { word in list.contains(where: word.containsBytes(of:)) } }
        if names(["natt", "nathold", "nataften", "natarbejde", "night"]) || words.contains("nat") {
            conditions.night = true
        }
        if names(["lørdag", "søndag", "lördag", "söndag", "weekend", "helg", "saturday", "sunday"]) {
            conditions.weekend = true
        }
        if names(["skift", "turnus", "shift", "schicht"]) { conditions.shift = true }
    }
}
