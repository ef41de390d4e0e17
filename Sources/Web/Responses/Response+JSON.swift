import Foundation
import HTTPTypes
import Hummingbird
import Taxonomies

extension Response {
    /// A JSON answer: keys sorted, so that equal values are equal bytes.
    init(json value: some Encodable, status: HTTPResponse.Status = .ok) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        self.init(
            status: status,
            headers: [.contentType: "application/json"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: try encoder.encode(value)))
        )
    }

    /// The same answer, said to be in a language that the request's header may have decided.
    func labelled(in language: LanguageCode) -> Response {
        var response = self
        response.headers[.contentLanguage] = language.rawValue
        response.headers[.vary] = "Accept-Language"
        return response
    }
}
