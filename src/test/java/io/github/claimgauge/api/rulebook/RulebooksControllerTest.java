package io.github.claimgauge.api.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.Wiring;
import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.api.Door;
import io.github.claimgauge.api.Visitors;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.rulebook.folder.Numbers;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.tuning.difference.Difference;
import io.github.claimgauge.tuning.edition.Announcement;
import io.github.claimgauge.tuning.edition.Cause;
import io.github.claimgauge.tuning.edition.Edition;
import io.github.claimgauge.tuning.edition.InForce;
import io.github.claimgauge.tuning.edition.Publishing;
import java.nio.file.Path;
import java.util.Map;
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

/** A rule editor publishes a number, and goes back; the rules folder says the same all the time. */
@SpringBootTest(
        classes = Wiring.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "claimgauge.data=target/data/${random.uuid}")
@Import(Visitors.class)
@DirtiesContext
class RulebooksControllerTest {

    private static final RulesFolder BUNDLED = RulesFolder.bundled();
    private static final Caller ANN = new Caller("ann", Role.RULE_EDITOR, Tlp.AMBER);
    private static final String COMMENT = "{\"comment\":\"It was better before\"}";

    @TempDir
    private static Path folder;

    private final InForce inForce;
    private final Publishing publishing;
    private final Door editor;

    RulebooksControllerTest(
            @Autowired InForce inForce,
            @Autowired Publishing publishing,
            @Autowired Visitors visitors,
            @LocalServerPort int port) {
        this.inForce = inForce;
        this.publishing = publishing;
        this.editor = visitors.visitor(port, Role.RULE_EDITOR);
    }

    @DynamicPropertySource
    static void rules(DynamicPropertyRegistry properties) {
        properties.add("claimgauge.rules", () -> {
            BUNDLED.write(folder);
            return folder.toString();
        });
    }

    @Test
    void goesBackToAVersionAndTellsWhatLiesBetween() {
        var first = inForce.edition().version();
        var next = Edition.of(Numbers.changed(BUNDLED, Map.of("/weights/proof.illegible", "-6")));
        publishing.publish(
                new Announcement(ANN, "Illegible proof says more than we thought", Cause.PUBLISH),
                next,
                first,
                () -> {});

        assertThat(editor.get("/api/v1/rulebook").json().at("/version").asString())
                .isEqualTo(next.version());
        assertThat(Difference.text(BUNDLED, RulesFolder.read(folder)).lines().filter(line -> line.matches("[-+] .*")))
                .containsExactly("-    @weight(-5)", "+    @weight(-6)");

        var listed = editor.get("/api/v1/rulebooks").json();
        assertThat(listed.at("/versions/0/version").asString()).isEqualTo(next.version());
        assertThat(listed.at("/versions/0/parent").asString()).isEqualTo(first);
        assertThat(listed.at("/versions/0/active").asBoolean()).isTrue();
        assertThat(listed.at("/versions/1/active").asBoolean()).isFalse();
        assertThat(listed.at("/activations/0/cause").asString()).isEqualTo("publish");

        var diff = editor.get("/api/v1/rulebooks/" + first + "/diff/" + next.version())
                .json();
        assertThat(diff.at("/numbers").toString())
                .isEqualTo("[{\"pointer\":\"/weights/proof.illegible\",\"from\":\"-5\",\"to\":\"-6\"}]");
        assertThat(diff.at("/rules").toString())
                .isEqualTo(
                        "{\"added\":[],\"removed\":[],\"changed\":[{\"rule\":\"proof.illegible\",\"parts\":[\"weight\"]}]}");
        assertThat(diff.at("/text").asString()).contains("--- a/rules/proof.drl", "\n+    @weight(-6)\n");

        var back = editor.post("/api/v1/rulebooks/" + first + "/activate", COMMENT);
        assertThat(back.status()).isEqualTo(200);
        assertThat(back.json().at("/active").asBoolean()).isTrue();
        assertThat(inForce.edition().version()).isEqualTo(first);
        assertThat(RulesFolder.read(folder)).isEqualTo(BUNDLED);
    }
}
