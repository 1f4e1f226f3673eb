package io.github.claimgauge.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.claimgauge.RandomClaims;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.json.AnswerWriter;
import io.github.claimgauge.rulebook.folder.InvalidRulebook;
import io.github.claimgauge.rulebook.folder.Numbers;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.score.Assessment.Outlook;
import io.github.claimgauge.score.Rulebook;
import io.github.claimgauge.score.Scorer;
import io.github.claimgauge.score.Scorer.Detail;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RulebooksTest {

    private static final RulesFolder BUNDLED = RulesFolder.bundled();

    private Rulebook rulebook;

    @BeforeAll
    void load() {
        rulebook = Rulebooks.load(BUNDLED);
    }

    @ParameterizedTest
    @CsvSource({
        "/weights/proof.illegible, -9",
        "/status/proof.illegible, trial",
        "/status/proof.illegible, retired",
        "/start, 3",
        "/groups/proof/floor, -2",
        "/bands/unlikely, 21",
        "/thresholds/legible_width_px, 900",
    })
    void likeAnotherIsTheSameAsAlone(String number, String value) {
        var folder = Numbers.changed(BUNDLED, Map.of(number, value));
        var alone = Rulebooks.load(folder);

        var like = Rulebooks.load(folder, rulebook);

        assertThat(like.version()).isEqualTo(alone.version()).isNotEqualTo(rulebook.version());
        assertThat(like.rules()).isEqualTo(alone.rules());
        RandomClaims.of(1, 200).forEach(claim -> {
            var judged = claim.asOf(claim.lastKnown());
            assertThat(like.judge(judged).fired()).isEqualTo(alone.judge(judged).fired());
        });
    }

    @Test
    void weighedOtherwiseAreTheSameAsIfTheirFilesSaidSo() {
        var weighed = new Scorer(rulebook.weighing(Map.of("proof.illegible", -9)));
        var said = new Scorer(Rulebooks.load(Numbers.changed(BUNDLED, Map.of("/weights/proof.illegible", "-9"))));

        RandomClaims.of(2, 100)
                .forEach(claim -> assertThat(AnswerWriter.bytes(weighed.assess(claim, null, Detail.FULL)))
                        .isEqualTo(AnswerWriter.bytes(said.assess(claim, null, Detail.FULL))));
    }

    @Test
    void weighedAsNothingCanChangeWhatARuleOnTrialCan() {
        var nothing = new Scorer(rulebook.weighing(Map.of("proof.illegible", 0)));
        var trial = new Scorer(Rulebooks.load(Numbers.changed(BUNDLED, Map.of("/status/proof.illegible", "trial"))));

        RandomClaims.of(3, 100).forEach(claim -> assertThat(outlook(nothing, claim))
                .usingRecursiveComparison()
                .ignoringFields("silent", "notAssessed")
                .isEqualTo(outlook(trial, claim)));
    }

    private static Outlook outlook(Scorer scorer, Claim claim) {
        return Objects.requireNonNull(scorer.assess(claim, null, Detail.FULL).outlook());
    }

    @Test
    void likeAnotherHasItsFaultsAll() {
        var faulty = Numbers.changed(BUNDLED, Map.of("/start", "31", "/groups/proof/floor", "1"));

        assertThatThrownBy(() -> Rulebooks.load(faulty, rulebook))
                .isInstanceOfSatisfying(InvalidRulebook.class, fault -> assertThat(fault.faults())
                        .hasSize(2));
    }

    @Test
    void tellTheirVersionWithoutBeingMade() {
        assertThat(Rulebooks.read(BUNDLED).version()).isEqualTo(rulebook.version());
    }
}
