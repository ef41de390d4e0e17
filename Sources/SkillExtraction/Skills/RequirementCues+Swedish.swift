extension RequirementCues {
    /// Swedish.
    static let swedish = Phrases(
        cues: [
            .essential: [
                "ska", "skall", "måste", "krav", "kravet", "ett krav", "kräver", "krävs", "kräva", "nödvändig",
                "nödvändigt",
                "förutsättning", "förutsätter", "behärskar",
                "vi söker", "vi förväntar", "utbildad",
                "obligatoriskt", "skallkrav", "behöver",
            ],
            .knows: [
                "du har", "du kan", "erfarenhet av", "erfarenhet inom", "kunskaper i", "kunskap om", "goda kunskaper",
                "van vid",
            ],
            .optional: [
                "meriterande", "merit", "en merit", "gärna", "ett plus", "plus", "fördel", "en fördel", "önskvärt",
                "önskvärd",
                "helst", "bonus", "fördelaktigt", "välkommen", "eventuellt", "inte ett måste", "starkt meriterande",
            ],
            .negates: [
                "inte", "ej", "icke", "utan", "ingen", "inget", "inga", "kräver inte", "kräver ingen", "kräver inga",
                "krävs ingen", "krävs inga", "inga krav på", "inget krav på", "behöver inte",
                "behöver inte ha", "varken", "oavsett", "aldrig", "inte krav på",
            ],
            .negated: [
                "inte ett krav", "inget krav", "ej krav", "inte krav", "ej ett krav",
                "inte nödvändig", "inte nödvändigt", "ej nödvändigt", "ingen förutsättning", "inte en förutsättning",
                "inte obligatoriskt", "ej obligatoriskt",
            ],
            .negatesAround: ["krävs inte", "krävs ej", "behövs inte", "behövs ej", "inga krav"],
            .plain: [
                "kräver inte bara", "kräver inte enbart", "krävs inte bara",
                "inte bara", "inte enbart", "inte minst", "inte endast", "tveka inte", "inte rädd för", "inga problem",
                "utan problem", "utan tvekan", "inte främmande för", "ingen tvekan",
            ],
            .contrast: ["men", "dock", "däremot", "även om", "utan att"],
            .offer: [
                "vi erbjuder", "erbjuder vi", "vi kan erbjuda", "hos oss får du", "vi är ett", "vi är en",
                "oavsett kön",
                "oavsett ålder", "skicka din ansökan", "sista ansökningsdag", "friskvårdsbidrag",
                "kollektivavtal", "tjänstepension", "vi undanber oss", "vi lär dig", "vi lär upp dig",
                "vi utbildar dig",
            ],
        ],
        headings: [
            .requirements: [
                "krav", "kravprofil", "kvalifikationer", "kompetens", "kompetenser", "din profil", "profil",
                "vem är du",
                "vi söker dig som", "vi söker", "du har", "din bakgrund", "skallkrav", "ska krav", "om dig",
                "utbildning",
                "erfarenhet", "du som söker", "vi förväntar oss",
            ],
            .advantages: [
                "meriterande", "meriter", "det är meriterande", "det är meriterande om du", "önskvärt", "ett plus",
                "det är ett plus", "nice to have", "bra att ha",
            ],
            .other: [
                "arbetsuppgifter", "dina arbetsuppgifter", "uppgifter", "om tjänsten", "tjänsten", "om jobbet",
                "jobbet",
                "ansvarsområden", "om rollen", "rollen", "om uppdraget", "placering", "arbetstid", "varaktighet",
            ],
            .offer: [
                "vi erbjuder", "vi erbjuder dig", "om oss", "om företaget", "om arbetsgivaren", "förmåner", "lön",
                "ansökan",
                "kontakt", "så ansöker du", "övrigt", "öppen för alla", "kontaktpersoner", "vad vi erbjuder",
            ],
        ]
    )
}
