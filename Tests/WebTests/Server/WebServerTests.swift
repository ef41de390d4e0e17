import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import LabourMarket
import Logging
import ServiceLifecycle
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Web

@Suite struct WebServerTests {
    private static let vacancy = #"{"source": "a", "id": "1", "title": "Cook"}"#

    private static func head(_ length: Int) -> String {
        "POST /v1/vacancies HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            + "Content-Length: \(length)\r\n\r\n"
    }

    /// Runs a server on a port of the system's choice, and shuts it down gracefully at the end if the body has not.
    private func serving<Value: Sendable>(
        _ service: TestService,
        _ body: @Sendable (Int, ServiceGroup) async throws -> Value
    ) async throws -> Value {
        var service = service
        service.settings.port = 0
        let (ports, arrived) = AsyncStream.makeStream(of: Int.self)
        let group = ServiceGroup(
            services: [service.server.service(listening: { arrived.yield($0) })],
            logger: service.log.logger
        )
        return try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            let port = try #require(await ports.first { _ in true })
            let value = try await body(port, group)
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
            return value
        }
    }

    @Test func onlyThisMachineIsListenedToUnlessToldOtherwise() {
        #expect(WebServer.Settings().host == "127.0.0.1")
    }

    @Test func theCallerIsToldThePortAndItAnswers() async throws {
        let answer = try await serving(TestService()) { port, _ in
            let socket = try ClientSocket(port: port)
            try socket.send("GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            return await socket.receiveAll()
        }
        #expect(answer.hasPrefix("HTTP/1.1 200"))
        #expect(answer.contains(#""status":"ok""#))
    }

    @Test func aRequestInFlightIsFinishedAfterTheSignalToEnd() async throws {
        let (requests, arrived) = AsyncStream.makeStream(of: Void.self)
        var service = try TestService()
        // The route asks for the time when it begins; the server asked once before it listened.
        service.now = {
            arrived.yield()
            return TestService.day
        }
        let store = service.store
        let answer = try await serving(service) { port, group in
            let socket = try ClientSocket(port: port)
            var calls = requests.makeAsyncIterator()
            for _ in 0..<2 { _ = await calls.next() }
            try socket.send(Self.head(Self.vacancy.utf8.count) + Self.vacancy.prefix(10))
            _ = await calls.next()
            await group.triggerGracefulShutdown()
            try await Task.sleep(for: .milliseconds(100))
            try socket.send(String(Self.vacancy.dropFirst(10)))
            return await socket.receiveAll()
        }
        #expect(answer.hasPrefix("HTTP/1.1 201"))
        #expect(try store.vacancyCount(source: "a") == 1)
    }

    @Test func aBodyThatDoesNotArriveInTimeIsGivenUp() async throws {
        var service = try TestService()
        service.settings.bodyDeadline = .milliseconds(50)
        let answer = try await serving(service) { port, _ in
            let socket = try ClientSocket(port: port)
            try socket.send(Self.head(100) + "{")
            // The answer comes, and then the server hangs up although the body is not complete.
            return await socket.receiveAll()
        }
        #expect(answer.hasPrefix("HTTP/1.1 408"))
        #expect(answer.contains("urn:nyvej:problem:body-too-slow"))
        #expect(!answer.hasSuffix("(no end)"))
    }

    @Test func aBodyAnnouncedAsTooLargeIsNotWaitedFor() async throws {
        let answer = try await serving(TestService()) { port, _ in
            let socket = try ClientSocket(port: port)
            try socket.send(Self.head(2 << 20) + "{")
            return await socket.receiveAll()
        }
        #expect(answer.hasPrefix("HTTP/1.1 413"))
        #expect(!answer.hasSuffix("(no end)"))
    }

    @Test(arguments: ["POST /nowhere", "PUT /v1/vacancies", "GET /healthz"])
    func aBodyThatNobodyReadsEndsTheConnection(start: String) async throws {
        let answer = try await serving(TestService()) { port, _ in
            let socket = try ClientSocket(port: port)
            try socket.send("\(start) HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n")
            return await socket.receiveAll()
        }
        #expect(answer.lowercased().contains("connection: close"))
        #expect(!answer.hasSuffix("(no end)"))
    }

    @Test func aBodyThatWasReadLeavesTheConnectionOpen() async throws {
        let answer = try await serving(TestService()) { port, _ in
            let socket = try ClientSocket(port: port)
            try socket.send(Self.head(2) + "{}")
            try await Task.sleep(for: .milliseconds(1500))
            try socket.send("GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            return await socket.receiveAll()
        }
        #expect(answer.hasPrefix("HTTP/1.1 422"))
        #expect(answer.contains("HTTP/1.1 200"))
    }

    @Test func aClientThatDoesNotTakeItsAnswersIsLeft() async throws {
        var service = try TestService(vacancies: [.sample("1") { $0.text = String(repeating: "a", count: 1 << 20) }])
        service.settings.responseDeadline = .milliseconds(300)
        let asked = 32
        let answer = try await serving(service) { port, _ in
            let socket = try ClientSocket(port: port)
            let request = "GET /v1/vacancies/sample/1 HTTP/1.1\r\nHost: localhost\r\n\r\n"
            try socket.send(String(repeating: request, count: asked))
            // 32 MiB are more than the system keeps for a client that does not read.
            try await Task.sleep(for: .seconds(2))
            return await socket.receiveAll()
        }
        #expect(answer.hasPrefix("HTTP/1.1 200"))
        #expect(answer.utf8.count < asked << 20)
        #expect(!answer.hasSuffix("(no end)"))
    }

    @Test func aSilentConnectionIsClosed() async throws {
        var service = try TestService()
        service.settings.idleTimeout = .milliseconds(100)
        let answer = try await serving(service) { port, _ in
            let socket = try ClientSocket(port: port)
            try socket.send("GET /healthz HT")
            return await socket.receiveAll()
        }
        #expect(answer.isEmpty)
    }

    @Test func anAddressInUseIsAnError() async throws {
        try await serving(TestService()) { port, _ in
            var second = try TestService()
            second.settings.port = port
            let server = second.server
            await #expect(throws: (any Error).self) { try await server.runService() }
        }
    }
}
