extension FeedDialect {
    /// The XML that Indeed takes, which most applicant systems write.
    static let indeed = FeedDialect(
        name: "indeed",
        summary: "Indeed-style XML",
        container: .xml,
        records: ["job"],
        signs: [["<job>", "<referencenumber>"], ["<source>", "<job>"]],
        fields: [
            .id: ["referencenumber", "requisitionid", "url"],
            .title: ["title"],
            .text: ["description"],
            .moreText: ["education", "experience"],
            .language: ["language"],
            .employer: ["company", "sourcename"],
            .employment: ["jobtype"],
            .remote: ["remotetype"],
            .published: ["date"],
            .expires: ["expirationdate"],
            .url: ["url"],
            .postcode: ["postalcode"],
            .locality: ["city"],
            .region: ["state"],
            .country: ["country"],
            .latitude: ["latitude"],
            .longitude: ["longitude"],
        ],
        occupations: [OccupationSource(at: "category", scheme: "category")]
    )

    /// The XML that LinkedIn takes.
    static let linkedIn = FeedDialect(
        name: "linkedin",
        summary: "LinkedIn XML",
        container: .xml,
        records: ["job"],
        signs: [["<job>", "<partnerJobId>"]],
        fields: [
            .id: ["partnerJobId"],
            .title: ["title"],
            .text: ["description"],
            .moreText: ["skills/skill"],
            .employer: ["company"],
            .employment: ["jobtype"],
            .remote: ["isRemote", "workplaceTypes"],
            .published: ["listDate"],
            .expires: ["expirationDate"],
            .url: ["applyUrl"],
            .postcode: ["postalCode"],
            .locality: ["city"],
            .region: ["state"],
            .country: ["country"],
            .placeLine: ["location"],
        ]
    )

    /// The XML of job search engines such as Jobrapido: a list of `job` with a place in one line.
    static let jobrapido = FeedDialect(
        name: "jobrapido",
        summary: "Jobrapido-style XML",
        container: .xml,
        records: ["job", "ad", "vacancy"],
        signs: [["<jobs", "<job"], ["<publishdate>"], ["<ads", "<ad"], ["<vacancies", "<vacancy"]],
        foldsNames: true,
        fields: [
            .id: ["id", "@id", "referenceid", "referencenumber", "reference", "jobid", "url"],
            .title: ["title", "jobtitle", "name"],
            .text: ["description", "content", "body", "text", "jobdescription"],
            .moreText: ["requirements"],
            .language: ["language"],
            .employer: ["company", "companyname", "employer"],
            .employment: ["jobtype", "contract", "contracttype", "workinghours", "contracttime"],
            .openings: ["openings", "vacancies", "positions"],
            .published: ["publishdate", "date", "pubdate", "published"],
            .expires: ["expirationdate", "expirydate", "expires", "deadline"],
            .url: ["url", "link"],
            .postcode: ["postcode", "zip", "postalcode"],
            .locality: ["city"],
            .region: ["state", "region", "province"],
            .country: ["country"],
            .latitude: ["latitude", "lat"],
            .longitude: ["longitude", "lng", "lon"],
            .placeLine: ["location", "cityarea", "place"],
        ],
        occupations: [OccupationSource(at: "category", scheme: "category")]
    )

    /// The XML of Absolventa (Germany): one `job_offer`, its place beside a list of further places.
    static let absolventa = FeedDialect(
        name: "absolventa",
        summary: "Absolventa job_offer XML",
        container: .xml,
        records: ["job_offer"],
        signs: [["<job_offer"]],
        places: [".", "job_offer_locations/job_offer_location"],
        fields: [
            .id: ["id", "external_id"],
            .title: ["title"],
            .text: ["description"],
            .moreText: [
                "tasks_headline", "tasks", "qualifications_headline", "qualifications", "benefits_headline", "benefits",
                "company_description_headline", "company_description",
            ],
            .employer: ["company_name", "company/name"],
            .published: ["started_at"],
            .expires: ["ended_at", "expires_at"],
            .url: ["application_url"],
            .postcode: ["zip"],
            .locality: ["city"],
            .country: ["country"],
        ]
    )

    /// The JSON of company career boards: title, company, place in one line.
    static let board = FeedDialect(
        name: "board",
        summary: "job board JSON (title, company, location, url, id)",
        container: .json,
        signs: [
            ["\"title\"", "\"absolute_url\""], ["\"title\"", "\"company\""], ["\"title\"", "\"location\""],
            ["\"title\"", "\"description\""],
        ],
        foldsNames: true,
        fields: [
            .id: ["id", "jobid", "slug", "uuid", "url"],
            .title: ["title", "jobtitle", "headline", "position"],
            .text: ["description/text", "content", "description", "body", "text"],
            .moreText: ["requirements", "additional"],
            .language: ["language"],
            .employer: ["company/name", "company", "companyname", "employer/name", "employer"],
            .employment: ["employmenttype", "commitment", "jobtype", "worktype", "categories/commitment"],
            .remote: ["isremote", "remote", "workplacetype", "workplace"],
            .published: ["publishedat", "firstpublished", "dateposted", "createdat", "publicationdate", "published"],
            .expires: ["expiresat", "validthrough", "deadline", "applicationdeadline", "expires"],
            .url: ["url", "absoluteurl", "hostedurl", "applyurl", "link"],
            .postcode: ["postcode", "postalcode", "zip"],
            .locality: ["city", "location/city"],
            .region: ["region", "state"],
            .country: ["country", "location/country"],
            .placeLine: ["location/name", "location", "categories/location", "place"],
        ]
    )
}
