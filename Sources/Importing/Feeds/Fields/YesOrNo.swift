/// Reads a yes or a no in the languages of the feeds; anything else is not said.
enum YesOrNo {
    /// Nil where the text is neither.
    static func read(_ text: String) -> Bool? {
        switch text.folded {
        case "true", "yes", "y", "1", "ja", "j", "sand", "sant": true
        case "false", "no", "n", "0", "nej", "nei", "falsk", "nein": false
        default: nil
        }
    }

    /// Whether work is done from home in whole: also the words job boards use for it.
    ///
    /// Work that is partly from home is a no, since a person who cannot come at all cannot take it.
    static func remote(_ text: String) -> Bool? {
        if let answer = read(text) { return answer }
        let word = text.folded
        if ["hybrid", "onsite", "partlyremote", "hybridremote", "delvis"].contains(word) { return false }
        let whole = ["telecommute", "remote", "fullyremote", "100remote", "remoteonly", "hjemmefra", "fjernarbejde"]
        return whole.contains(word) || word == "distansarbete" || word == "hjemmearbejde" ? true : nil
    }
}
