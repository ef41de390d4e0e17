import Importing
public import LabourMarket

extension Gazetteer {
    /// The Danish places compiled into the binary.
    ///
    /// - Throws: what reading them throws, which a test keeps from happening.
    public static func builtIn() throws -> Gazetteer {
        try GazetteerReader().readBuiltIn().gazetteer
    }
}
