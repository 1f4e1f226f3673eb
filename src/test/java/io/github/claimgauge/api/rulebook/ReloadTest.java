package io.github.claimgauge.api.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.Wiring;
import io.github.claimgauge.api.Door;
import io.github.claimgauge.rulebook.folder.Numbers;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** An analyst changes files while the server runs. */
@SpringBootTest(
        classes = Wiring.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "claimgauge.data=target/data/${random.uuid}")
@DirtiesContext
class ReloadTest {

    private static final RulesFolder BUNDLED = RulesFolder.bundled();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private static Path folder;

    @LocalServerPort
    private int port;

    private Door door;

    @DynamicPropertySource
    static void rules(DynamicPropertyRegistry properties) {
        properties.add("claimgauge.rules", () -> {
            BUNDLED.write(folder);
            return folder.toString();
        });
    }

    @BeforeEach
    void open() {
        door = Door.at(port);
    }

    @Test
    void answersByChangedWeightsAndNeverByFaultyRules() throws IOException {
        var first = version();

        Numbers.changed(BUNDLED, Map.of("/weights/proof.illegible", "-8")).write(folder);
        await(() -> !version().equals(first));
        var second = version();
        assertThat(score()).contains(second).contains("\"points\":-8").doesNotContain(first);

        Files.writeString(folder.resolve("proof.drl"), "rule \"half a fi");
        await(() -> !refused().isEmpty());
        assertThat(version()).isEqualTo(second);
        assertThat(refused()).contains("rules/proof.drl:");
        assertThat(door.get("/actuator/health").text()).contains("DEGRADED");
        assertThat(door.get("/actuator/health").status()).isEqualTo(200);

        Numbers.changed(BUNDLED, Map.of("/weights/proof.illegible", "8")).write(folder);
        await(() -> refused().contains("features/"));
        assertThat(version()).isEqualTo(second);

        BUNDLED.write(folder);
        await(() -> version().equals(first));
        assertThat(refused()).isEmpty();
        assertThat(door.get("/actuator/health").text()).doesNotContain("DEGRADED");
    }

    @Test
    void failsNoRequestWhileRulesChange() throws Exception {
        BUNDLED.write(folder);
        var first = version();
        var stop = new AtomicBoolean();
        Set<String> odd = ConcurrentHashMap.newKeySet();
        var caller = CompletableFuture.runAsync(() -> {
            while (!stop.get()) {
                var reply = door.post("/api/v1/score", Door.dji());
                boolean before = reply.text().contains(first) && reply.text().contains("\"points\":-5,\"reason\":\"No");
                boolean after = !reply.text().contains(first) && reply.text().contains("\"points\":-9,\"reason\":\"No");
                if (reply.status() != 200 || before == after) {
                    odd.add(reply.status() + " " + reply.text());
                }
            }
        });

        Numbers.changed(BUNDLED, Map.of("/weights/proof.illegible", "-9")).write(folder);
        await(() -> !version().equals(first));
        BUNDLED.write(folder);
        await(() -> version().equals(first));
        stop.set(true);
        caller.get();

        assertThat(odd).isEmpty();
    }

    private String version() {
        return door.get("/api/v1/rulebook").json().at("/version").asString();
    }

    private String refused() {
        return String.join(
                "\n",
                door.get("/api/v1/rulebook")
                        .json()
                        .at("/refused")
                        .valueStream()
                        .map(one -> one.asString())
                        .toList());
    }

    private String score() {
        return door.post("/api/v1/score", Door.dji()).text();
    }

    private static void await(BooleanSupplier condition) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited long enough").isLessThan(end);
            try {
                Thread.sleep(50);
            } catch (InterruptedException fault) {
                throw new IllegalStateException(fault);
            }
        }
    }
}
