import ArgumentParser

@main
struct Nyvej: AsyncParsableCommand {}
