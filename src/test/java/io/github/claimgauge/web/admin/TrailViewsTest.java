package io.github.claimgauge.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.access.TrailEntry;
import io.github.claimgauge.access.TrailQuery;
import io.github.claimgauge.claim.Fault;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class TrailViewsTest {

    private static EntryView view(String who, String subject) {
        return EntryView.of(new TrailEntry(1, Instant.EPOCH, who, "claim.filed", subject, "from 127.0.0.1"));
    }

    @Test
    void looksThroughWholeDays() {
        var search = new TrailSearch(" jane ", "", "2024-04-16", "2024-04-17", "");

        assertThat(search.query())
                .isEqualTo(new TrailQuery(
                        "jane", null, Instant.parse("2024-04-16T00:00:00Z"), Instant.parse("2024-04-18T00:00:00Z")));
        assertThat(search.sent().faults()).isEmpty();
        assertThat(search.newest()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void saysAllThatIsNoDay() {
        var sent = new TrailSearch("", "", "yesterday", "+1000000-01-01", "-7").sent();

        assertThat(sent.faults()).extracting(Fault::pointer).containsExactly("/from", "/until");
        assertThat(sent.fault("from")).contains("must be a day");
        assertThat(sent.value("from")).isEqualTo("yesterday");
    }

    @Test
    void showsStrangersWordsAsText() {
        var view = view("https://issuer.evil.com/x", "claim/evil.com");

        assertThat(view.whoShown()).isEqualTo("hxxps://issuer[.]evil[.]com/x");
        assertThat(view.subjectShown()).isEqualTo("claim/evil[.]com");
        assertThat(view.page()).isEqualTo("/claims/evil.com");
    }

    @Test
    void leadsOnlyToPagesOfOurs() {
        assertThat(view("x", "user/jane").page()).isEqualTo("/admin/users/jane");
        assertThat(view("x", "claim///evil.com").page()).isEmpty();
        assertThat(view("x", "claim/..%2f").page()).isEmpty();
        assertThat(view("x", "key/1").page()).isEmpty();
        assertThat(view("x", "users").page()).isEmpty();
    }

    @Test
    void shortensHashes() {
        var version = "79cf92fd15ee10fb03adca2dc612ad840f12e1c95c3bb4182321b782b3dc2f3a";

        assertThat(view("x", "rulebook/" + version).subjectShown()).isEqualTo("rulebook/79cf92fd15ee…");
        assertThat(view("x", "rulebook/" + version).page()).isEqualTo("/rulebooks/" + version);
    }
}
