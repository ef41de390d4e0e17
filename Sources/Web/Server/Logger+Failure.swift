import Logging
import Storage

extension Logger.Metadata {
    /// What a log may tell of an error: its type, and its facts where they are known to hold nothing personal.
    static func failure(_ error: any Error) -> Self {
        var metadata: Self = ["error.type": .string(String(reflecting: type(of: error)))]
        if let failure = error as? Store.Failure { metadata["error"] = .string(String(describing: failure)) }
        return metadata
    }
}
