package io.github.claimgauge.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Somebody who is logged in and opens pages, one after the other. */
record Visit(String base, HttpClient client) {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    static Visit of(String base, String name, String password) throws IOException {
        var visit = new Visit(
                base, HttpClient.newBuilder().cookieHandler(new CookieManager()).build());
        var token = TOKEN.matcher(visit.open("/login"));
        if (!token.find()) {
            throw new IllegalStateException("There is no form to log in by");
        }
        var form = "username=" + name + "&password=" + encoded(password) + "&_csrf=" + encoded(token.group(1));
        var reply = visit.send(visit.request("/login", "application/x-www-form-urlencoded", form));
        if (reply.headers().firstValue("Location").orElse("").contains("error")) {
            throw new IllegalStateException("Nobody was let in");
        }
        return visit;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest request(String path, String type, String body) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    /** The page, whole. */
    String open(String path) throws IOException {
        var reply = send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept", "text/html")
                .build());
        if (reply.statusCode() >= 400) {
            throw new IllegalStateException(path + ": " + reply.statusCode());
        }
        return reply.body();
    }

    /** The answer to a claim, with the full explanation. */
    String score(String claim) throws IOException {
        return send(request("/api/v1/score?explain=full", "application/json", claim))
                .body();
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
