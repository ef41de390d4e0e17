import ArgumentParser

@main
struct Nyvej: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "nyvej",
        abstract: "Finds work in other industries by the skills people already have.",
        discussion: """
            Begin with `nyvej demo`: it needs nothing but this program.

            With your own data, three commands give the first shortlist:
              nyvej taxonomy import esco-en.zip esco-da.zip
              nyvej vacancies import feed.xml
              nyvej shortlist --occupation "cabin crew" --industry other --explain

            Without a taxonomy of your own the built-in Danish and English one is used.
            Exit codes: 0 done, 1 done with rejected records (all named), 2 could not run, 64 wrong arguments.
            """,
        version: "0.1.0",
        subcommands: [
            DemoCommand.self, TaxonomyCommand.self, VacanciesCommand.self, JobseekersCommand.self,
            ShortlistCommand.self, CandidatesCommand.self, MovesCommand.self, TitlesCommand.self, MatchCommand.self,
            SkillsCommand.self,
            ServeCommand.self,
        ]
    )
}
