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
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A caller of the server, over a real connection. What comes back is held to the description of the API. */
public record Door(int port, HttpClient client, @Nullable String key) {

    public static final String JSON = "application/json";
    public static final String NDJSON = "application/x-ndjson";

    private static final int LOOKS = 600;
    private static final long PAUSE_MS = 100;

    private static final JsonMapper MAPPER = new JsonMapper();

    /** A caller who does not say who it is. */
    public static Door at(int port) {
        return new Door(port, HttpClient.newHttpClient(), null);
    }

    /** The same caller with a key. */
    public Door with(String other) {
        return new Door(port, client, other);
    }

    /** What came back. */
    public record Reply(int status, String type, byte[] body, HttpResponse<byte[]> response) {

        public String text() {
            return new String(body, UTF_8);
        }

        public List<String> lines() {
            return text().lines().toList();
        }

        public JsonNode json() {
            return MAPPER.readTree(body);
        }

        /** Empty if there is no such header. */
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public List<String> pointers() {
            return json().at("/errors")
                    .valueStream()
                    .map(error -> error.at("/pointer").asString())
                    .toList();
        }
    }

    public Reply post(String path, String type, byte[] body, String... headers) {
        return send(request(path, headers).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
    }

    public Reply post(String path, String json) {
        return post(path, JSON, json.getBytes(UTF_8));
    }

    public Reply get(String path, String... headers) {
        return send(request(path, headers));
    }

    /** A page once it has been measured what it shows; until then it says that it is being measured. */
    public Reply getMeasured(String path) {
        var reply = get(path);
        for (int again = 0; again < LOOKS && reply.text().contains("data-measuring"); again++) {
            pause();
            reply = get(path);
        }
        return reply;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    public Reply send(HttpRequest.Builder request) {
        try {
            var sent = request.build();
            var response = client.send(sent, BodyHandlers.ofByteArray());
            var reply = new Reply(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.body(),
                    response);
            Description.hold(sent, reply.status(), reply.type(), reply.text());
            return reply;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException fault) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(fault);
        }
    }

    public HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (key != null) {
            request.header("X-API-Key", key);
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** The cases that the product ships with, one a line. */
    public static byte[] cases() {
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
    public static String dji() {
        return new String(cases(), UTF_8)
                .lines()
                .filter(line -> line.contains("\"r00tk1t-dji-2024\""))
                .findFirst()
                .orElseThrow();
    }
}
