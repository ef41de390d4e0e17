import Taxonomies

extension ISCOCode {
    /// The skill level that ISCO-08 gives the group's work, from 1 (elementary) to 4 (years of higher education).
    ///
    /// Managers are level 4 but for those of shops, hotels and restaurants (3); the armed forces go by rank.
    var skillLevel: Int {
        switch digits.first {
        case "0": ["01": 4, "02": 2, "03": 1][digits.prefix(2)] ?? 2
        case "1": digits.hasPrefix("14") ? 3 : 4
        case "2": 4
        case "3": 3
        case "9": 1
        default: 2
        }
    }
}
