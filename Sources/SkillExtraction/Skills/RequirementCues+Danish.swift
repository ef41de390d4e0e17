extension RequirementCues {
    /// Danish.
    static let danish = Phrases(
        cues: [
            .essential: [
                "skal", "skal have", "skal kunne", "krav", "kravet", "et krav", "kræver", "kræves", "krævet",
                "påkrævet",
                "nødvendig", "nødvendigt", "nødvendige", "forudsætning", "forudsætter", "en betingelse", "betingelse",

                "vi forventer", "forventes", "vi søger", "behersker", "er uddannet", "absolut krav", "et must",

            ],
            .knows: [
                "du har", "du kan", "erfaring med", "erfaring inden for", "erfaring fra", "kendskab til", "er god til",
                "har erfaring",
                "fortrolig med",
            ],
            .optional: [
                "en fordel", "fordel", "gerne", "et plus", "plus", "ønskeligt", "ønskværdigt", "ønskes", "helst",
                "nice to have", "ikke et must", "foretrækkes", "foretrækker", "en bonus", "velkommen", "evt",
                "eventuelt",
                "med fordel", "ideelt set", "vægtes", "vægter", "vil blive vægtet",
            ],
            .negates: [
                "ikke", "uden", "ingen", "intet", "kræver ingen", "behøver ikke",
                "behøver ikke at have", "ikke krav om", "ingen krav om", "intet krav om", "ingen krav til", "hverken",
                "ikke nødvendigt med", "ikke nødvendigt at have", "uanset", "aldrig",
                "ikke brug for", "stiller ikke krav om", "stiller ingen krav om", "ikke nødvendigvis",
            ],
            .negated: [
                "ikke et krav", "ikke krav", "ikke noget krav", "ikke et absolut krav", "intet krav",
                "ikke nødvendig", "ikke nødvendige", "ikke påkrævet", "ingen betingelse",
                "ikke en betingelse", "ingen forudsætning", "ikke en forudsætning", "ikke en nødvendighed",
                "ingen nødvendighed", "er unødvendig", "er unødvendigt", "forventes ikke",
            ],
            .negatesAround: ["kræves ikke", "kræver ikke", "ikke nødvendigt"],
            .plain: [
                "kræver ikke bare", "kræver ikke kun", "kræver ikke blot",
                "ikke kun", "ikke bare", "ikke blot", "ikke alene", "ikke mindst", "ikke bange for", "tøv ikke",
                "ikke tilbageholdende", "ingen tvivl", "ikke bleg for", "uden problemer", "uden tvivl",
                "ikke udelukkende",
                "ingen ændring", "ikke snart", "ikke nervøs for",
            ],
            .contrast: ["men", "dog", "derimod", "selvom", "imidlertid"],
            .offer: [
                "vi tilbyder", "vi kan tilbyde", "tilbyder vi", "vi giver dig", "hos os får du", "vi sørger for",
                "vi er en", "vi er et", "uanset alder", "uanset køn", "alle interesserede opfordres",
                "send din ansøgning",
                "ansøgningsfrist", "løn efter", "løn og ansættelsesvilkår", "vi lærer dig",
                "vi oplærer dig", "vi lærer dig op", "du bliver oplært i", "du vil blive oplært i", "du lærer",
                "oplæring i", "vi uddanner dig", "du får undervisning i",
                "sundhedsforsikring", "ved spørgsmål",
            ],
        ],
        headings: [
            .requirements: [
                "krav", "kravene", "kvalifikationer", "dine kvalifikationer", "faglige kvalifikationer", "kompetencer",
                "dine kompetencer", "din profil", "profil", "om dig", "vi forventer", "vi forventer at du", "du har",
                "du skal have", "hvem er du", "vi søger", "vi forestiller os at du", "det kræver",
                "personlige kvalifikationer",
                "dig", "du er", "vi leder efter", "vi ønsker at du",
            ],
            .advantages: [
                "nice to have", "en fordel", "det er en fordel", "det er en fordel hvis du", "ønskeligt", "et plus",
                "det er et plus", "gerne", "må gerne have", "fordele",
            ],
            .other: [
                "opgaver", "dine opgaver", "arbejdsopgaver", "dine arbejdsopgaver", "ansvarsområder", "stillingen",
                "om stillingen", "jobbet", "om jobbet", "opgaverne", "arbejdstid", "dine primære opgaver",
                "hovedopgaver",
                "arbejdssted", "tiltrædelse",
            ],
            .offer: [
                "vi tilbyder", "vi kan tilbyde", "vi tilbyder dig", "om os", "hvem er vi", "løn", "ansøgning",
                "kontakt",
                "om virksomheden", "virksomheden", "løn og ansættelsesvilkår", "ansættelsesvilkår", "hvad vi tilbyder",
                "hvad tilbyder vi", "vores tilbud", "du får",
            ],
        ]
    )
}
