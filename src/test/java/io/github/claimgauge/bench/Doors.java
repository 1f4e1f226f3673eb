package io.github.claimgauge.bench;

import io.github.claimgauge.RandomClaims;
import io.github.claimgauge.Wiring;
import io.github.claimgauge.assessment.Assessor;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.json.AnswerWriter;
import io.github.claimgauge.json.ClaimLines;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.score.Scorer.Detail;
import io.github.claimgauge.tuning.edition.InForce;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What scoring costs at the doors: the same input, parsed alike and answered by the same bytes, with scoring and without.
 * Prints rates as ratios; the two take turns. {@code mvn -q test-compile exec:exec@doors}
 */
public final class Doors {

    /** The first half is not counted: at a thousand requests a second it takes a while until all that a request meets is compiled. */
    private static final int TURNS = 10;

    private static final long TURN_NANOS = 4_000_000_000L;
    private static final int COPIES = 60;

    private final Prepared prepared;
    private final List<byte[]> cases;

    private Doors(Prepared prepared, List<byte[]> cases) {
        this.prepared = prepared;
        this.cases = cases;
    }

    public static void main(String[] args) throws IOException {
        var application = new SpringApplication(Wiring.class, Prepared.class, Open.class);
        try (var server = application.run("--server.port=0", "--claimgauge.data=target/data/doors")) {
            var doors = new Doors(server.getBean(Prepared.class), cases(server.getBean(ClaimReader.class)));
            var base = "http://127.0.0.1:" + server.getEnvironment().getProperty("local.server.port");
            for (var detail : Detail.values()) {
                var name = detail.name().toLowerCase(Locale.ROOT);
                System.out.printf("HTTP    %-10s %.2f%n", name, doors.http(base, name));
                System.out.printf(
                        "NDJSON  %-10s %.2f%n",
                        name,
                        doors.lines(server.getBean(InForce.class).edition().assessor(), detail));
            }
        }
    }

    /** The claims alone, as the API takes them. */
    private static List<byte[]> cases(ClaimReader reader) throws IOException {
        try (InputStream in = Doors.class.getResourceAsStream("/reference-cases.ndjson")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> reader.read(line.getBytes(StandardCharsets.UTF_8)))
                    .map(RandomClaims::json)
                    .toList();
        }
    }

    /** Lets in whoever asks for what was worked out before, as scoring does on this machine. */
    @Configuration(proxyBeanMethods = false)
    static class Open {

        @Bean
        @Order(Ordered.HIGHEST_PRECEDENCE)
        SecurityFilterChain bench() {
            return new DefaultSecurityFilterChain(
                    request -> request.getRequestURI().equals("/bench"));
        }
    }

    /** Answers what was worked out before. */
    @RestController
    static class Prepared {

        private final ClaimReader reader;
        private final Assessor assessor;
        private final Map<Detail, Map<String, byte[]>> answers = new HashMap<>();

        Prepared(ClaimReader reader, InForce inForce) {
            this.reader = reader;
            this.assessor = inForce.edition().assessor();
        }

        @PostMapping(path = "/bench", produces = MediaType.APPLICATION_JSON_VALUE)
        byte[] answer(HttpServletRequest request, @RequestParam("explain") String explain) throws IOException {
            var claim = reader.read(request.getInputStream().readAllBytes());
            return answer(claim, Detail.valueOf(explain.toUpperCase(Locale.ROOT)));
        }

        byte[] answer(Claim claim, Detail detail) {
            return Objects.requireNonNull(answers.get(detail).get(claim.id()));
        }

        void prepare(List<byte[]> cases, Detail detail) {
            var prepared = new HashMap<String, byte[]>();
            for (var json : cases) {
                var claim = reader.read(json);
                prepared.put(claim.id(), AnswerWriter.bytes(assessor.assess(claim, null, detail)));
            }
            answers.put(detail, prepared);
        }
    }

    private double http(String base, String detail) throws IOException {
        prepared.prepare(cases, Detail.valueOf(detail.toUpperCase(Locale.ROOT)));
        double scored = 0;
        double answered = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            double without = rate(URI.create(base + "/bench?explain=" + detail));
            double with = rate(URI.create(base + "/api/v1/score?explain=" + detail));
            if (turn >= TURNS / 2) {
                answered += without;
                scored += with;
            }
        }
        return scored / answered;
    }

    private double rate(URI uri) throws IOException {
        long begun = System.nanoTime();
        int requests = 0;
        while (System.nanoTime() - begun < TURN_NANOS) {
            post(uri, cases.get(requests++ % cases.size()));
        }
        return requests / (double) (System.nanoTime() - begun);
    }

    private static void post(URI uri, byte[] body) throws IOException {
        var connection = (HttpURLConnection) uri.toURL().openConnection();
        connection.setDoOutput(true);
        connection.setFixedLengthStreamingMode(body.length);
        connection.setRequestProperty("Content-Type", "application/json");
        connection.getOutputStream().write(body);
        try (var answer = connection.getInputStream()) {
            answer.readAllBytes();
        }
    }

    private double lines(Assessor assessor, Detail detail) throws IOException {
        prepared.prepare(cases, detail);
        var file = Files.createTempFile("claims", ".ndjson");
        try (var out = Files.newOutputStream(file)) {
            for (int copy = 0; copy < COPIES; copy++) {
                for (var json : cases) {
                    out.write(json);
                    out.write('\n');
                }
            }
        }
        double scored = 0;
        double answered = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            double without = seconds(file, claim -> prepared.answer(claim, detail));
            double with = seconds(file, claim -> AnswerWriter.bytes(assessor.assess(claim, null, detail)));
            if (turn >= TURNS / 2) {
                answered += without;
                scored += with;
            }
        }
        Files.delete(file);
        return answered / scored;
    }

    private double seconds(Path file, Function<Claim, byte[]> scoring) throws IOException {
        var answers = Files.createTempFile("answers", ".ndjson");
        long begun = System.nanoTime();
        try (var in = Files.newInputStream(file);
                var out = Files.newOutputStream(answers)) {
            new ClaimLines(prepared.reader, scoring).answer(in, out);
        }
        Files.delete(answers);
        return (System.nanoTime() - begun) / 1e9;
    }
}
