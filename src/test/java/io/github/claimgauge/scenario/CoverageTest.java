package io.github.claimgauge.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.rulebook.Rulebooks;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.score.Rulebook;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoverageTest {

    private final Features bundled = Features.bundled();
    private Rulebook rulebook;

    @BeforeAll
    void load() {
        rulebook = Rulebooks.load(RulesFolder.bundled());
    }

    @Test
    void everyRuleHasAnExampleWhereItIsReportedAndOneWhereItIsSilent() {
        assertThat(Coverage.faults(rulebook, bundled)).isEmpty();
    }

    @Test
    void shipsEveryFeatureOfTheFolder() {
        assertThat(bundled).isEqualTo(Features.read(Path.of("features")));
    }

    @Test
    void namesARuleWithoutExamples() {
        assertThat(Coverage.faults(rulebook, new Features(Map.of())))
                .hasSize(2 * rulebook.rules().size())
                .anyMatch(fault ->
                        fault.matches("rules/proof.drl:\\d+: proof.illegible has no example in features/proof.feature"
                                + " where its finding is reported"))
                .anyMatch(fault -> fault.contains("proof.illegible has no example in features/proof.feature"
                        + " where its finding stays silent"));
    }

    @Test
    void namesARuleThatHasNoSilentExample() {
        assertThat(faultsOf("actor.feature", "the finding stays silent because the answer is \"ransomware\"", "x"))
                .singleElement()
                .asString()
                .contains("actor.broker has no example", "stays silent");
    }

    @Test
    void namesATagThatIsNoRule() {
        assertThat(faultsOf("channel.feature", "@channel.repost", "@channel.repostt"))
                .anyMatch(fault -> fault.matches(
                        "features/channel.feature:\\d+: is tagged with channel.repostt, and there is no such rule"))
                .anyMatch(fault -> fault.contains("channel.repost has no example"));
    }

    @Test
    void namesAHeadingWithoutATag() {
        assertThat(faultsOf("channel.feature", "  @channel.repost\n", ""))
                .anyMatch(fault -> fault.contains("must be tagged with the id of the rule that it is about"));
    }

    @Test
    void namesAHeadingInTheFileOfAnotherGroup() {
        assertThat(faultsOf("as-of.feature", "  Rule: What has no date", "  @victim.denies\n  Rule: What has no date"))
                .singleElement()
                .asString()
                .contains("belongs into victim.feature");
    }

    @Test
    void namesAFileThatIsNoGherkin() {
        assertThat(Coverage.faults(rulebook, with("score.feature", "Once upon a time")))
                .containsExactly("features/score.feature: cannot be read as Gherkin");
    }

    private Iterable<String> faultsOf(String file, String text, String other) {
        var before = bundled.files().getOrDefault(file, "");
        assertThat(before).contains(text);
        return Coverage.faults(rulebook, with(file, before.replace(text, other)));
    }

    private Features with(String file, String text) {
        var files = new HashMap<>(bundled.files());
        files.put(file, text);
        return new Features(files);
    }
}
