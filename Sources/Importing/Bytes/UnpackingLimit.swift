/// How far packed bytes may swell before they count as a bomb.
///
/// Feeds and ESCO bundles unpack to 3 to 30 times their size; deflate itself reaches 1,032 times.
enum UnpackingLimit {
    /// Below this many unpacked bytes any ratio is allowed.
    static let floor = 32 << 20
    /// Above the floor, unpacked bytes may be at most this many times the packed ones.
    static let ratio = 200

    static func isBroken(unpacked: Int, packed: Int) -> Bool {
        unpacked > floor && unpacked / ratio > packed
    }
}
