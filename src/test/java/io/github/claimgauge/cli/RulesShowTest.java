package io.github.claimgauge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class RulesShowTest {

    @Test
    void showsARuleItsScenariosAndItsHits() {
        var run = Run.of("rules", "show", "proof.illegible");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("proof.illegible: Proof is illegible\n")
                .contains(
                        "@title(\"Proof is illegible\")",
                        "The only proof is a blurred screenshot",
                        "features/proof.feature:",
                        "passed",
                        "On 107 claims whose outcome is known",
                        "precision")
                .doesNotContain("On trial");
    }

    @Test
    void saysWhatARuleOnTrialLacks() {
        assertThat(Run.of("rules", "show", "proof.gang_shows_later").out())
                .contains("On trial: not all of this holds yet", "unknown scenario", "enough hits");
    }

    @Test
    void claimsNoMoreForARuleOnTrialThanTheseClaimsSay() {
        assertThat(Run.of("rules", "show", "victim.silent").out())
                .contains("On trial: all of this holds on these claims; whoever takes it off trial answers for it")
                .doesNotContain("earned");
    }

    @Test
    void givesTheSameAsJson() {
        var json = new JsonMapper()
                .readTree(Run.of("rules", "show", "victim.silent", "--json").bytes());

        assertThat(json.at("/id").asString()).isEqualTo("victim.silent");
        assertThat(json.at("/cases").asInt()).isEqualTo(107);
        assertThat(json.at("/scenarios").valueStream().map(one -> one.at("/status")
                        .asString()))
                .isNotEmpty()
                .containsOnly("passed");
        assertThat(json.at("/promotion/criteria")).hasSize(6);
    }

    @Test
    void tellsWhatTheRuleWeighedOnlyIfTheCasebookIsAsked(@TempDir Path empty) {
        var mapper = new JsonMapper();
        var alone = mapper.readTree(
                Run.of("rules", "show", "victim.silent", "--json").bytes());
        var asked = mapper.readTree(
                Run.of("rules", "show", "victim.silent", "--json", "--casebook", "--data", empty.toString())
                        .bytes());

        assertThat(alone.has("weightHistory")).isFalse();
        assertThat(asked.at("/weightHistory").isArray()).isTrue();
    }

    @Test
    void knowsNoOtherRules() {
        var run = Run.of("rules", "show", "proof.nothing");

        assertThat(run.code()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("There is no rule proof.nothing");
    }
}
