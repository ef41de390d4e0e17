/// What is typical of the work in an occupation: something to ask about, never a fact about a vacancy.
public enum TypicalCondition: String, Sendable, Hashable, Codable, CaseIterable {
    /// Changing shifts.
    case shift
    /// Nights.
    case night
    /// Weekends.
    case weekend
    /// Heavy lifting.
    case lifting
    /// On one's feet all day.
    case standing
    /// A driving licence is usually required.
    case drivingLicence = "driving-licence"
    /// A police record is usually checked.
    case policeRecord = "police-record"
    /// Danish at a certain level is usually required.
    case danishLevel = "danish-level"
}
