package io.github.claimgauge.api.casebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.ClaimGauge;
import io.github.claimgauge.api.Door;
import io.github.claimgauge.api.Door.Reply;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server is killed at random moments while two clients file, answer and settle: what it has acknowledged is there, and
 * nothing twice. {@code mvn test -Dtest=KillTest -Dclaimgauge.kill.rounds=30} does it thirty times.
 */
@Tag("slow")
final class KillTest {

    private static final int ROUNDS = Integer.getInteger("claimgauge.kill.rounds", 3);
    private static final long SEED = Long.getLong("claimgauge.kill.seed", 1);
    private static final Pattern ADDRESS = Pattern.compile("answers at http://[^:]+:(\\d+)");

    @TempDir
    private Path folder;

    @Test
    void whatIsAcknowledgedIsThereOnce() throws Exception {
        var random = new Random(SEED);
        var clients = List.of(new Client("client one"), new Client("client two"));
        for (int round = 0; round < ROUNDS; round++) {
            var server = Server.start(folder);
            for (var client : clients) {
                client.sendAgain(server);
                client.check(server);
            }
            var threads = clients.stream()
                    .map(client -> new Thread(() -> client.work(server), client.actor))
                    .toList();
            threads.forEach(Thread::start);
            Thread.sleep(300 + random.nextInt(2_000));
            server.process.destroyForcibly().waitFor();
            for (var thread : threads) {
                thread.join();
            }
        }
        var server = Server.start(folder);
        try {
            for (var client : clients) {
                client.sendAgain(server);
                client.check(server);
                assertThat(client.done).as("steps done by " + client.actor).hasSizeGreaterThan(3 * ROUNDS);
            }
        } finally {
            server.process.destroyForcibly().waitFor();
        }
    }

    /** A running program. */
    private record Server(Process process, Door door, String credentials) {

        static Server start(Path folder) throws IOException {
            var process = new ProcessBuilder(
                            System.getProperty("java.home") + "/bin/java",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            ClaimGauge.class.getName(),
                            "--server.port=0",
                            "--claimgauge.data=" + folder)
                    .redirectErrorStream(true)
                    .start();
            int port = port(process.inputReader(UTF_8));
            return new Server(process, Door.at(port), credentials(folder));
        }

        private static int port(BufferedReader output) throws IOException {
            var said = new StringBuilder();
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                said.append(line).append('\n');
                var matcher = ADDRESS.matcher(line);
                if (matcher.find()) {
                    drain(output);
                    return Integer.parseInt(matcher.group(1));
                }
            }
            throw new IllegalStateException("The server did not start:\n" + said);
        }

        private static void drain(BufferedReader output) {
            var thread = new Thread(() -> output.lines().forEach(line -> {}), "server output");
            thread.setDaemon(true);
            thread.start();
        }

        /** What the program made up at its first start. */
        private static String credentials(Path folder) throws IOException {
            var file = folder.resolve("admin-password.txt");
            var text = Files.exists(file) ? Files.readString(file).strip().replace(' ', ':') : "nobody:";
            return "Basic " + Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
        }

        Reply send(Step step) {
            return door.send(door.request(
                            step.path,
                            "Authorization",
                            credentials,
                            "Content-Type",
                            Door.JSON,
                            "Idempotency-Key",
                            step.key)
                    .method(step.method, BodyPublishers.ofString(step.body)));
        }

        Reply get(String path) {
            return door.get(path, "Authorization", credentials);
        }
    }

    /** One request, and the claim that it is about. */
    private record Step(String claim, String method, String path, String body, String key) {

        static Step of(String claim, String method, String path, String body) {
            return new Step(claim, method, path, body, UUID.randomUUID().toString());
        }
    }

    /** Files a claim, answers a question about it and settles it, over and over; remembers what was acknowledged. */
    private static final class Client {

        private static final String CLAIMS = "/api/v1/claims";

        private final String actor;
        private final List<Step> done = new ArrayList<>();
        private final List<Step> unanswered = new ArrayList<>();

        Client(String actor) {
            this.actor = actor;
        }

        void work(Server server) {
            while (unanswered.isEmpty()) {
                steps(UUID.randomUUID().toString()).forEach(step -> {
                    if (unanswered.isEmpty()) {
                        attempt(server, step);
                    }
                });
            }
        }

        private List<Step> steps(String id) {
            return List.of(
                    Step.of(id, "POST", CLAIMS, """
                            {"id":"%s","attack":"ddos","actor":{"name":"%s"},"victim":{"name":"V"},"claimedAt":"2024"}""".formatted(id, actor)),
                    Step.of(id, "POST", CLAIMS + "/" + id + "/answers", """
                            {"question":"victim.response","answer":"denied"}"""),
                    Step.of(id, "PUT", CLAIMS + "/" + id + "/outcome", """
                            {"label":"refuted","basis":"seen"}"""));
        }

        private void attempt(Server server, Step step) {
            try {
                acknowledge(step, server.send(step));
            } catch (UncheckedIOException killed) {
                unanswered.add(step);
            }
        }

        private void acknowledge(Step step, Reply reply) {
            assertThat(reply.status()).as(step + " " + reply.text()).isBetween(200, 201);
            done.add(step);
        }

        /** Nobody knows whether what was not answered was done: the same request with the same key finds out. */
        void sendAgain(Server server) {
            unanswered.forEach(step -> acknowledge(step, server.send(step)));
            unanswered.clear();
        }

        void check(Server server) {
            var filed = done.stream().filter(step -> step.path.equals(CLAIMS)).toList();
            for (var claim : filed) {
                var steps = done.stream()
                        .filter(step -> step.claim.equals(claim.claim))
                        .toList();
                var found = server.get(CLAIMS + "/" + claim.claim).json();
                assertThat(found.at("/revision").asInt()).as(claim.claim).isEqualTo(steps.size());
                assertThat(found.at("/claim/victimResponse/kind").asString().equals("denied"))
                        .isEqualTo(steps.size() > 1);
                assertThat(found.at("/outcome/label").asString().equals("refuted"))
                        .isEqualTo(steps.size() > 2);
            }
            assertThat(listed(server)).isEqualTo(filed.size());
        }

        private int listed(Server server) {
            int listed = 0;
            var address = CLAIMS + "?limit=200&actor=" + actor.replace(" ", "%20");
            for (var cursor = ""; cursor != null; ) {
                var page = server.get(address + cursor).json();
                listed += page.at("/claims").size();
                cursor = page.at("/next").isNull()
                        ? null
                        : "&cursor=" + page.at("/next").asString();
            }
            return listed;
        }
    }
}
