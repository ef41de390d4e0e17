/// What a feed can say about a vacancy: the left column of a dialect's table.
///
/// The raw values are the names in a user's mapping file and the column names of the dialect `nyvej`.
public enum VacancyField: String, Sendable, Hashable, Codable, CaseIterable, CodingKeyRepresentable {
    /// The source's own id.
    case id
    /// The title.
    case title
    /// The ad: the first alternative that has a text.
    case text
    /// Further parts of the ad, all of them, after the text.
    case moreText
    /// The ad's language.
    case language
    /// The employer's name.
    case employer
    /// The employer's CVR number.
    case cvr
    /// Industry codes of NACE 2.1 (DB25).
    case nace
    /// Industry codes of NACE 2 (DB07), read as their successors.
    case nace2
    /// How many people are sought.
    case openings
    /// Weekly hours: a number or a range.
    case hours
    /// Words about form of employment and full or part time.
    case employment
    /// Words about working times: night, weekend, shifts.
    case workingTimes
    /// Changing shifts, yes or no.
    case shift
    /// Night work, yes or no.
    case night
    /// Weekend work, yes or no.
    case weekend
    /// Heavy lifting, yes or no.
    case lifting
    /// Classes of driving licence required.
    case drivingLicences
    /// Languages the work requires.
    case languages
    /// Whether the work is done from home.
    case remote
    /// Skills that are required: URIs or words.
    case essentialSkills
    /// Skills that are of use: URIs or words.
    case optionalSkills
    /// First day of publication.
    case published
    /// Last day to apply.
    case expires
    /// Where the ad can be read.
    case url
    /// Within a place: the municipality's name or code.
    case municipality
    /// Within a place: the municipality's code.
    case municipalityCode
    /// Within a place: the postal code.
    case postcode
    /// Within a place: the town.
    case locality
    /// Within a place: region, county or state.
    case region
    /// Within a place: the country.
    case country
    /// Within a place: degrees north.
    case latitude
    /// Within a place: degrees east.
    case longitude
    /// Within a place: the whole place as one line, read where the parts above are absent.
    case placeLine
}
