package io.github.claimgauge.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A caller of the server, over a real connection. */
record Door(int port, HttpClient client) {

    static final String JSON = "application/json";
    static final String NDJSON = "application/x-ndjson";

    private static final JsonMapper MAPPER = new JsonMapper();

    static Door at(int port) {
        return new Door(port, HttpClient.newHttpClient());
    }

    /** What came back. */
    record Reply(int status, String type, byte[] body, HttpResponse<byte[]> response) {

        String text() {
            return new String(body, UTF_8);
        }

        List<String> lines() {
            return text().lines().toList();
        }

        JsonNode json() {
            return MAPPER.readTree(body);
        }

        List<String> pointers() {
            return json().at("/errors")
                    .valueStream()
                    .map(error -> error.at("/pointer").asString())
                    .toList();
        }
    }

    Reply post(String path, String type, byte[] body, String... headers) {
        return send(request(path, headers).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
    }

    Reply post(String path, String json) {
        return post(path, JSON, json.getBytes(UTF_8));
    }

    Reply get(String path, String... headers) {
        return send(request(path, headers));
    }

    Reply send(HttpRequest.Builder request) {
        try {
            var response = client.send(request.build(), BodyHandlers.ofByteArray());
            return new Reply(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.body(),
                    response);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException fault) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(fault);
        }
    }

    HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** The cases that the product ships with, one a line. */
    static byte[] cases() {
        try (InputStream stream = Door.class.getResourceAsStream("/reference-cases.ndjson")) {
            if (stream == null) {
                throw new IllegalStateException("There are no reference cases");
            }
            return stream.readAllBytes();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The claim of R00TK1T against DJI, April 2024. */
    static String dji() {
        return new String(cases(), UTF_8)
                .lines()
                .filter(line -> line.contains("\"r00tk1t-dji-2024\""))
                .findFirst()
                .orElseThrow();
    }
}
