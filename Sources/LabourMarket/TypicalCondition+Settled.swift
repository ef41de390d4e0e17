public import Taxonomies

extension WorkingConditions {
    /// Whether an ad tells how it stands with something typical of its occupation, either way.
    ///
    /// No field of an ad tells about standing and about police records: those stay to be asked.
    public func settles(_ condition: TypicalCondition) -> Bool {
        switch condition {
        case .shift: shift != nil
        case .night: night != nil
        case .weekend: weekend != nil
        case .lifting: lifting != nil
        case .drivingLicence: drivingLicences != nil
        case .danishLevel: languages != nil
        case .standing, .policeRecord: false
        }
    }
}

extension SearchLimits {
    /// Whether a jobseeker has said to be able to, so that it need not be asked.
    public func accepts(_ condition: TypicalCondition) -> Bool {
        switch condition {
        case .shift: shift == true
        case .night: night == true
        case .weekend: weekend == true
        case .lifting: lifting == true
        case .drivingLicence: drivingLicences?.isEmpty == false
        case .danishLevel: languages?.contains(.danish) == true
        case .standing, .policeRecord: false
        }
    }
}
