public import Taxonomies

extension SkillID {
    /// Serving food and drink, of `Taxonomy.sample`.
    public static let serveFood = SkillID("http://example.org/skill/serve-food")
    /// Talking with guests, of `Taxonomy.sample`.
    public static let assistGuests = SkillID("http://example.org/skill/assist-guests")
    /// First aid, of `Taxonomy.sample`.
    public static let firstAid = SkillID("http://example.org/skill/first-aid")
    /// Caring for residents, of `Taxonomy.sample`.
    public static let careForResidents = SkillID("http://example.org/skill/care-for-residents")
}

extension OccupationID {
    /// Cabin attendant, ISCO 5111, of `Taxonomy.sample`.
    public static let cabinAttendant = OccupationID("http://example.org/occupation/cabin-attendant")
    /// Care assistant, ISCO 5322, of `Taxonomy.sample`.
    public static let careAssistant = OccupationID("http://example.org/occupation/care-assistant")
}

extension Taxonomy {
    /// Two occupations of different industries that share two of four skills, and two ways to learn, in Danish and
    /// English.
    ///
    /// Written for tests.
    public static var sample: Taxonomy {
        var builder = TaxonomyBuilder()
        let people = SkillGroupID("http://example.org/group/people")
        builder.add(SkillGroup(id: people, code: "S1", labels: .sample("people", "mennesker")))
        builder.add(
            SkillGroup(
                id: SkillGroupID("http://example.org/group/serving"),
                code: "S1.1",
                labels: .sample("serving", "servering")
            )
        )
        builder.place("http://example.org/group/serving", below: people.uri)
        for (id, kind, reuse, english, danish) in [
            (SkillID.serveFood, Skill.Kind.skill, Skill.ReuseLevel.crossSector, "serve food", "servere mad"),
            (.assistGuests, .skill, .transversal, "assist guests", "hjælpe gæster"),
            (.firstAid, .knowledge, .crossSector, "first aid", "førstehjælp"),
            (.careForResidents, .skill, .sectorSpecific, "care for residents", "pleje beboere"),
        ] {
            builder.add(Skill(id: id, kind: kind, reuseLevel: reuse, labels: .sample(english, danish)))
        }
        builder.place(SkillID.serveFood.uri, below: SkillID.assistGuests.uri)
        builder.place(SkillID.serveFood.uri, below: "http://example.org/group/serving")
        builder.relate(SkillID.careForResidents, to: .firstAid, .optional)
        addOccupations(to: &builder)
        addCourses(to: &builder)
        return builder.build(Provenance(name: "Sample", version: "1")).taxonomy
    }

    private static func addOccupations(to builder: inout TaxonomyBuilder) {
        builder.add(
            Occupation(
                id: .cabinAttendant,
                code: "5111.1",
                isco: ISCOCode("5111"),
                industries: ["51.10"].compactMap { NACECode($0) },
                labels: .sample("cabin attendant", "kabinemedarbejder", alternative: ["cabin crew"])
            )
        )
        builder.add(
            Occupation(
                id: .careAssistant,
                code: "5322.1",
                isco: ISCOCode("5322"),
                industries: ["87.30", "88.10"].compactMap { NACECode($0) },
                labels: .sample("care assistant", "plejeassistent"),
                typicalConditions: [.night, .lifting, .policeRecord]
            )
        )
        for (code, english, danish) in [
            ("51", "Personal service workers", "Servicearbejde"),
            ("5111", "Travel attendants and travel stewards", "Rejsestewarder"),
            ("5322", "Home-based personal care workers", "Omsorg i hjemmet"),
        ] {
            guard let code = ISCOCode(code) else { continue }
            builder.add(ISCOGroup(code: code, labels: .sample(english, danish)))
        }
        builder.relate(OccupationID.cabinAttendant, to: .serveFood, .essential)
        builder.relate(OccupationID.cabinAttendant, to: .assistGuests, .essential)
        builder.relate(OccupationID.cabinAttendant, to: .firstAid, .essential)
        builder.relate(OccupationID.careAssistant, to: .careForResidents, .essential)
        builder.relate(OccupationID.careAssistant, to: .firstAid, .essential)
        builder.relate(OccupationID.careAssistant, to: .serveFood, .optional)
    }

    /// Care can be learned in two weeks or in more than a year, first aid on the long way only.
    private static func addCourses(to builder: inout TaxonomyBuilder) {
        for (id, kind, english, danish, length, skills) in [
            ("care-programme", Course.Kind.vocational, "Care programme", "Plejeuddannelse", "P1Y2M", 2),
            ("care-course", .amu, "Care course", "Plejekursus", "P2W", 1),
        ] {
            guard let length = Course.Length(iso: length) else { continue }
            let given = Array([SkillID.careForResidents, .firstAid].prefix(skills))
            builder.add(Course(id: id, kind: kind, labels: .sample(english, danish), length: length, skills: given))
        }
    }
}

extension Labels {
    /// Preferred labels in English and Danish, and English alternatives.
    public static func sample(_ english: String, _ danish: String, alternative: [String] = []) -> Labels {
        Labels([
            .english: InLanguage(preferred: english, alternative: alternative),
            .danish: InLanguage(preferred: danish),
        ])
    }
}
