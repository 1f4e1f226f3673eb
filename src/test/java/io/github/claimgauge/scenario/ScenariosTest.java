package io.github.claimgauge.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.cucumber.core.backend.ObjectFactory;
import io.cucumber.core.gherkin.FeatureParserException;
import io.github.claimgauge.rulebook.Rulebooks;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.score.Rulebook;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScenariosTest {

    private static final String HEAD = "Feature: Draft\n\n  Example: One\n    Given a claim of a data breach\n";

    private final Features dji = Features.bundled().about("the-dji-claim");
    private Rulebook rulebook;

    @BeforeAll
    void load() {
        rulebook = Rulebooks.load(RulesFolder.bundled());
    }

    @Test
    void reportsEveryScenarioWithItsPlace() {
        var results = new Scenarios(rulebook).run(dji);
        assertThat(results)
                .hasSizeGreaterThan(5)
                .allMatch(ScenarioResult::passed)
                .allMatch(result -> result.file().equals("the-dji-claim.feature"))
                .isSortedAccordingTo((one, other) -> Integer.compare(one.line(), other.line()));
    }

    @Test
    void namesTheRuleThatAScenarioIsAbout() {
        var results = new Scenarios(rulebook).run(Features.bundled().about("recycling"));
        assertThat(results.get(0).rules()).containsExactly("recycling.proof_recycled");
    }

    @Test
    void runsAgainstTheRulebookThatItIsGiven() {
        var draft = rulebook.weighing(Map.of("proof.illegible", 1));
        var failed = new Scenarios(draft)
                .run(dji).stream().filter(result -> !result.passed()).toList();
        assertThat(failed).isNotEmpty().allSatisfy(result -> {
            assertThat(result.step()).isEqualTo("Then \"Proof is illegible\" speaks against the claim");
            assertThat(result.message()).isEqualTo("“Proof is illegible” is reported, but speaks for the claim");
        });
        assertThat(new Scenarios(rulebook).run(dji)).allMatch(ScenarioResult::passed);
    }

    @Test
    void failsAStepThatNobodyKnows() {
        assertThat(new Scenarios(rulebook).run(draft(HEAD + "    Then all is well\n")))
                .singleElement()
                .satisfies(result -> {
                    assertThat(result.passed()).isFalse();
                    assertThat(result.toString()).startsWith("features/draft.feature:3: One: ");
                });
    }

    @Test
    void saysWhyAFindingIsNotReported() {
        var text = HEAD + "    When the claim is scored\n    Then \"Victim denies\" speaks against the claim\n";
        assertThat(new Scenarios(rulebook).run(draft(text)))
                .singleElement()
                .extracting(ScenarioResult::message)
                .asString()
                .contains("“Victim denies” is not reported", "What does the victim say?");
    }

    @Test
    void refusesWhatIsNotGherkin() {
        assertThatThrownBy(() -> new Scenarios(rulebook).run(draft("Once upon a time")))
                .isInstanceOf(FeatureParserException.class)
                .hasMessageContaining("draft.feature");
    }

    @Test
    void tellsOfAFaultOfTheProgramWithoutItsInnards() {
        var broken = new Scenarios(new Breaking(new ScenarioObjects(rulebook), "getInstance"));

        assertThat(broken.run(draft(HEAD))).singleElement().satisfies(result -> {
            assertThat(result.passed()).isFalse();
            assertThat(result.message())
                    .startsWith("could not be run, because ")
                    .doesNotContain("io.github", "secret");
        });
    }

    @Test
    void tellsOfScenariosThatCouldNotBeRunBesideTheOthers() {
        var text = HEAD + "\n  Example: Two\n    Given a claim of a data breach\n";
        var broken = new Scenarios(new Breaking(new ScenarioObjects(rulebook), "start"));

        var results = broken.run(draft(text));

        assertThat(results)
                .extracting(ScenarioResult::line, ScenarioResult::passed)
                .containsExactly(tuple(3, false), tuple(6, true));
        assertThat(results.get(0).message()).startsWith("could not be run, because ");
    }

    /** Fails the first time. */
    private static final class Breaking implements ObjectFactory {

        private final ObjectFactory whole;
        private final String broken;
        private boolean isBroken = true;

        Breaking(ObjectFactory whole, String broken) {
            this.whole = whole;
            this.broken = broken;
        }

        private void at(String name) {
            if (isBroken && name.equals(broken)) {
                isBroken = false;
                throw new IllegalStateException("secret of io.github.claimgauge");
            }
        }

        @Override
        public void start() {
            at("start");
            whole.start();
        }

        @Override
        public void stop() {
            whole.stop();
        }

        @Override
        public boolean addClass(Class<?> type) {
            return whole.addClass(type);
        }

        @Override
        public <T> T getInstance(Class<T> type) {
            at("getInstance");
            return whole.getInstance(type);
        }
    }

    private static Features draft(String text) {
        return new Features(Map.of("draft.feature", text));
    }
}
