package io.github.claimgauge.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.claimgauge.web.form.Merged.Change;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class MergedTest {

    private static final ClaimForm SEEN = form(Map.of(
            "/headline", "Two\nlines",
            "/actor/name", "A",
            "/victim/country", "CN",
            "/proofs/0:item", "true",
            "/proofs/0/kind", "video"));

    private static ClaimForm form(Map<String, String> values) {
        return new ClaimForm(values);
    }

    private static ClaimForm with(ClaimForm form, String... more) {
        var values = new HashMap<>(form.values());
        for (int at = 0; at < more.length; at += 2) {
            if (more[at + 1].isEmpty()) {
                values.remove(more[at]);
            } else {
                values.put(more[at], more[at + 1]);
            }
        }
        return form(values);
    }

    @Test
    void holdsWhatEachOfTheTwoHasChanged() {
        var mine = with(SEEN, "/victim/country", "FR");
        var theirs = with(SEEN, "/victimResponse/kind", "denied_after_investigation", "/actor/extorts", "true");

        var merged = Merged.of(SEEN, mine, theirs);

        assertThat(merged.form()).isEqualTo(with(theirs, "/victim/country", "FR"));
        assertThat(merged.changes())
                .extracting(Change::label, Change::before, Change::now, Change::contested)
                .containsExactly(
                        tuple("Asks for money", "not known", "yes", false),
                        tuple("The victim says", "not known", "denied after investigation", false));
    }

    @Test
    void keepsWhatWasFilledInWhereBothChangedTheSame() {
        var mine = with(SEEN, "/victim/country", "FR");
        var theirs = with(SEEN, "/victim/country", "DE");

        var merged = Merged.of(SEEN, mine, theirs);

        assertThat(merged.form()).isEqualTo(mine);
        assertThat(merged.changes()).containsExactly(new Change("f-victim-country", "Country", "CN", "DE", true));
        assertThat(Merged.of(SEEN, mine, mine).changes())
                .extracting(Change::contested)
                .containsExactly(false);
    }

    @Test
    void takesAListForOneThing() {
        var mine = with(SEEN, "/proofs/0/kind", "screenshot");
        var theirs = with(SEEN, "/proofs/1:item", "true", "/proofs/1/legible", "false");

        var merged = Merged.of(SEEN, mine, theirs);

        assertThat(merged.form()).isEqualTo(mine);
        assertThat(merged.changes())
                .extracting(Change::label, Change::before, Change::now, Change::contested)
                .containsExactly(
                        tuple("Proof 2", "not known", "there", true),
                        tuple("Proof 2, a person can read it", "not known", "no", true));
    }

    @Test
    void takesOutWhatEitherHasTakenOut() {
        var mine = with(SEEN, "/victim/country", "");
        var theirs = with(SEEN, "/proofs/0:item", "", "/proofs/0/kind", "", "/proofs:none", "true");

        var merged = Merged.of(SEEN, mine, theirs);

        assertThat(merged.form()).isEqualTo(with(theirs, "/victim/country", ""));
        assertThat(merged.changes())
                .extracting(Change::label, Change::now)
                .contains(tuple("Proof 1", "not known"), tuple("Proofs", "none"));
    }

    @Test
    void leavesWhatNobodyTouchedAsItWasToTheLetter() {
        var sent = with(SEEN, "/headline", "Twolines");

        assertThat(Merged.of(SEEN, sent, SEEN).form()).isEqualTo(SEEN);
        assertThat(Merged.of(SEEN, sent, SEEN).changes()).isEmpty();
    }
}
