/// What names an entry of the index: orderable, and text there and back, because that is how it stands in a snapshot.
public typealias PostingID = Comparable & Hashable & LosslessStringConvertible & Sendable
