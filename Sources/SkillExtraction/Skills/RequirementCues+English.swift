extension RequirementCues {
    /// English.
    static let english = Phrases(
        cues: [
            .essential: [
                "must", "must have", "required", "requires", "require", "requirement", "essential", "necessary", "need",
                "needs", "needed", "you will have", "you'll have", "should have", "mandatory",
                "prerequisite",
                "experienced in", "proven",
                "proficient", "fluent", "skilled in",
                "strong", "excellent", "looking for", "seeking", "ideal candidate",
                "competent",
                "qualified",
            ],
            .knows: [
                "you have", "experience of", "experience in", "experience with", "experience using", "knowledge of",
                "understanding of", "expertise in", "background in", "proficiency", "ability to", "able to", "good at",
                "hands on",
            ],
            .optional: [
                "advantage", "advantageous", "nice to have", "preferably", "preferred", "prefer", "ideally",
                "desirable", "desirably", "bonus", "a plus", "beneficial", "would be useful",
                "useful", "not essential", "welcome", "good to have", "appreciated", "helpful", "is an asset",
                "an asset",
                "not a must", "not mandatory",
            ],
            .negates: [
                "no", "not", "without", "don't", "doesn't", "don't need",
                "don't require", "doesn't require", "no need", "no need for", "no requirement for", "not required to",
                "not necessary to", "not have to", "don't have to", "never", "neither", "nor", "cannot", "can't",
                "regardless of", "not looking for", "rather than",
            ],
            .negated: [
                "not required", "not needed", "not necessary", "not a requirement", "isn't required",
                "isn't necessary", "isn't needed", "are not required", "is not required", "not strictly required",
                "not a prerequisite", "not a necessity", "unnecessary", "not necessarily required",
            ],
            .negatesAround: ["no requirement", "not require", "not need"],
            .plain: [
                "not only", "not just", "not merely", "not simply", "no doubt", "not least", "do not hesitate",
                "don't hesitate", "not afraid of", "not afraid to", "no less than", "no later than", "not to mention",
                "no problem", "cannot wait", "can't wait", "do not miss", "don't miss", "no stranger to", "no nonsense",
                "not limited to", "without supervision", "without compromising",
            ],
            .contrast: ["but", "however", "although", "though", "instead"],
            .offer: [
                "we offer", "we can offer", "we provide", "we will provide", "you will receive", "you'll receive",
                "in return", "benefits include", "what we offer", "our client is", "our client are",
                "equal opportunity",
                "equal opportunities", "regardless of race", "without regard to", "discriminate", "we are a leading",
                "we are one of", "employment agency", "employment business",
                "we teach you", "we will teach you", "we'll teach you", "you will be taught", "we train you",
                "we will train you", "training will be given", "training will be provided", "full training",
                "competitive salary",
                "to apply", "apply now", "apply online", "please send", "please contact", "please apply",
                "is acting as",
            ],
        ],
        headings: [
            .requirements: [
                "requirements", "required", "key skills", "skills", "required skills", "essential", "essentials",
                "essential skills", "essential criteria", "qualifications", "you have", "you must have", "must have",
                "your profile", "the candidate", "candidate", "the person", "person specification", "experience",
                "what you need", "what you bring", "about you", "we expect", "who you are", "the ideal candidate",
                "skills experience", "skills and experience", "minimum requirements", "you will need", "must haves",
                "we are looking for",
            ],
            .advantages: [
                "nice to have", "nice to haves", "desirable", "desirables", "desirable skills", "preferred",
                "advantages",
                "preferred skills", "preferred qualifications", "bonus", "bonus points", "advantageous", "beneficial",
                "good to have", "a plus", "pluses",
            ],
            .other: [
                "responsibilities", "key responsibilities", "main responsibilities", "duties", "main duties", "tasks",
                "your tasks", "the role", "role", "job description", "description", "the job", "key accountabilities",
                "main purpose", "what you will do", "what you'll do", "the position", "duties and responsibilities",
                "location", "hours", "start date",
            ],
            .offer: [
                "we offer", "what we offer", "benefits", "the benefits", "the package", "package", "perks", "about us",
                "the company", "company", "our client", "about the company", "salary", "in return", "rewards",
                "how to apply", "to apply", "contact", "why join us", "the client", "company description",
            ],
        ]
    )
}
