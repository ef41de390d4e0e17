/// The numbers of `concept.kind`.
enum ConceptKind: Int {
    case iscoGroup = 1
    case skillGroup = 2
    case skill = 3
    case occupation = 4
}

/// The numbers of `concept_label.kind`.
enum LabelKind: Int {
    case preferred = 0
    case alternative = 1
    case hidden = 2
}

/// The numbers of `concept_link.kind`.
enum LinkKind: Int {
    case needsEssential = 1
    case needsOptional = 2
    case broader = 3
    case memberOfGroup = 4
}
