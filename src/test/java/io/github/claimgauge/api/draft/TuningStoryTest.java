package io.github.claimgauge.api.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.Wiring;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.api.Door;
import io.github.claimgauge.api.Door.Reply;
import io.github.claimgauge.api.Visitors;
import io.github.claimgauge.rulebook.Rulebooks;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** An analyst changes a number, sees what it does, and a rule editor puts it in force and takes it back. */
@SpringBootTest(
        classes = Wiring.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "claimgauge.data=target/data/${random.uuid}")
@Import(Visitors.class)
@DirtiesContext
class TuningStoryTest {

    private static final String DRAFTS = "/api/v1/drafts";
    private static final String BLURRED = """
            {"id": "blurred", "attack": "data_breach", "actor": {"name": "A"}, "victim": {"name": "V"}, "claimedAt": "2024-03-10",
             "proofs": [{"kind": "screenshot", "legible": false}]}""";
    private static final RulesFolder BUNDLED = RulesFolder.bundled();

    @TempDir
    private static Path folder;

    @Autowired
    private Visitors visitors;

    @LocalServerPort
    private int port;

    private Door analyst;
    private Door editor;

    @DynamicPropertySource
    static void rules(DynamicPropertyRegistry properties) {
        properties.add("claimgauge.rules", () -> {
            BUNDLED.write(folder);
            return folder.toString();
        });
    }

    @BeforeEach
    void open() {
        analyst = visitors.visitor(port, Role.ANALYST);
        editor = visitors.visitor(port, Role.RULE_EDITOR);
        // whatever another story has left in force
        editor.post(
                "/api/v1/rulebooks/" + Rulebooks.read(BUNDLED).version() + "/activate", comment("From the beginning"));
    }

    @Test
    void aChangedWeightIsSeenTriedPublishedAndTakenBack() {
        var before = version();
        var scored = score();
        var filed = analyst.post("/api/v1/claims", BLURRED);
        var claim = "/api/v1/claims/" + filed.json().at("/id").asString();
        var draft = path(analyst.post(DRAFTS, draft(-7)));

        var effect = analyst.get(draft + "/effect").json();
        assertThat(effect.at("/before").asString()).isEqualTo(before);
        assertThat(effect.at("/stored/claims").asInt()).isEqualTo(1);
        assertThat(effect.at("/stored/moved").asInt()).isEqualTo(1);
        assertThat(effect.at("/stored/most/0/id").asString()).isEqualTo("blurred");
        assertThat(effect.at("/cases")).hasSize(2);
        assertThat(effect.at("/cases/0/moved").size()).isPositive();
        assertThat(effect.at("/cases/0/before/auc").asDouble()).isGreaterThan(0.5);
        assertThat(analyst.get(draft + "/diff").text())
                .containsOnlyOnce("\n-    @weight(-5)\n")
                .containsOnlyOnce("\n+    @weight(-7)\n");
        assertThat(analyst.post(draft + "/scenarios", "").json().at("/failed").asInt())
                .isZero();
        assertThat(score()).isEqualTo(scored);

        var published = publish(draft, "\"1\"", "Nobody who has it blurs it");
        assertThat(published.status()).as(published.text()).isEqualTo(200);
        var after = published.json().at("/publishedAs").asString();

        assertThat(version()).isEqualTo(after).isNotEqualTo(before);
        assertThat(score()).contains(after).isNotEqualTo(scored);
        assertThat(changedLines()).containsExactly("    @weight(-7)");
        assertThat(analyst.post(claim + "/assessments/1/replay", "")
                        .json()
                        .at("/identical")
                        .asBoolean())
                .isTrue();
        assertThat(trail()).anyMatch(entry -> entry.startsWith("draft.published rule-editor"));

        var back = editor.post("/api/v1/rulebooks/" + before + "/activate", comment("Too harsh"));
        assertThat(back.status()).as(back.text()).isEqualTo(200);
        assertThat(score()).isEqualTo(scored);
        assertThat(changedLines()).isEmpty();
    }

    @Test
    void ofTwoDraftsPublishedAtOnceOneWinsAndScoringGoesOn() {
        var one = path(analyst.post(DRAFTS, draft(-6)));
        var other = path(analyst.post(DRAFTS, draft(-4)));
        var stop = new AtomicBoolean();
        var scoring = CompletableFuture.supplyAsync(() -> {
            int failed = 0;
            while (!stop.get()) {
                failed += analyst.post("/api/v1/score", Door.dji()).status() == 200 ? 0 : 1;
            }
            return failed;
        });

        var replies = Stream.of(one, other)
                .map(draft -> CompletableFuture.supplyAsync(() -> publish(draft, "*", "Race")))
                .toList();

        assertThat(replies.stream().map(reply -> reply.join().status())).containsExactlyInAnyOrder(200, 409);
        stop.set(true);
        assertThat(scoring.join()).isZero();
        assertThat(Stream.of(one, other)
                        .map(draft -> analyst.get(draft).json().at("/state").asString()))
                .containsExactlyInAnyOrder("published", "open");
        assertThat(Stream.of(one, other)
                        .map(draft -> analyst.get(draft).json().at("/behind").asBoolean()))
                .containsExactlyInAnyOrder(true, false);
    }

    private static String draft(int weight) {
        return "{\"name\":\"Blurred proof\",\"numbers\":{\"/weights/proof.illegible\":%d}}".formatted(weight);
    }

    private static String path(Reply made) {
        return DRAFTS + "/" + made.json().at("/id").asString();
    }

    private Reply publish(String draft, String revision, String why) {
        return editor.post(draft + "/publish", Door.JSON, comment(why).getBytes(UTF_8), "If-Match", revision);
    }

    private static String comment(String why) {
        return "{\"comment\":\"%s\"}".formatted(why);
    }

    private String version() {
        return analyst.get("/api/v1/rulebook").json().at("/version").asString();
    }

    private String score() {
        return analyst.post("/api/v1/score", Door.dji()).text();
    }

    private List<String> trail() {
        return visitors.visitor(port, Role.ADMIN)
                .get("/api/v1/audit")
                .json()
                .at("/entries")
                .valueStream()
                .map(entry ->
                        entry.at("/action").asString() + " " + entry.at("/who").asString())
                .toList();
    }

    /** Lines of the folder that are not as they were at first. */
    private static List<String> changedLines() {
        return BUNDLED.files().entrySet().stream()
                .flatMap(file -> changedLines(file.getValue(), read(file.getKey())))
                .toList();
    }

    private static Stream<String> changedLines(String before, String after) {
        var old = before.split("\n", -1);
        var young = after.split("\n", -1);
        assertThat(young).hasSameSizeAs(old);
        return IntStream.range(0, old.length)
                .filter(line -> !old[line].equals(young[line]))
                .mapToObj(line -> young[line]);
    }

    private static String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
