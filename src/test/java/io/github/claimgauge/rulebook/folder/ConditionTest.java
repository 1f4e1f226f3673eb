package io.github.claimgauge.rulebook.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.RandomClaims;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.facts.Facts;
import io.github.claimgauge.json.Values;
import io.github.claimgauge.rulebook.folder.Condition.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class ConditionTest {

    private static final List<Facts> FACTS =
            RandomClaims.of(31, 600).map(Facts::of).toList();

    /** Several of each kind, on properties that claims at random know often. */
    private static final List<Condition> CONDITIONS = Stream.of(
                    "timing.claimsSameDay == 1",
                    "timing.claimsSameDay == 4",
                    "timing.claimsSameDay in (1, 4)",
                    "timing.claimsSameDay in (1, 4, 11)",
                    "timing.claimsSameDay < 4",
                    "timing.claimsSameDay <= 4",
                    "timing.claimsSameDay > 4",
                    "timing.claimsSameDay >= 4",
                    "timing.claimsSameDay >= threshold.few",
                    "timing.claimsSameDay < 11",
                    "content.attack == \"ddos\"",
                    "content.attack in (\"ddos\", \"wiper\")",
                    "content.attack in (\"ddos\", \"wiper\", \"defacement\")",
                    "content.terabytes > 0.1",
                    "content.terabytes >= 0.1",
                    "content.terabytes > 30",
                    "channel.established == true",
                    "channel.established == false")
            .map(ConditionTest::parsed)
            .toList();

    static Stream<Condition> conditions() {
        return CONDITIONS.stream();
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void impliesExactlyWhatHoldsWhereverItHolds(Condition one) {
        for (var other : CONDITIONS) {
            boolean everWithout = FACTS.stream()
                    .anyMatch(facts -> one.verdict(facts) == Verdict.MET && other.verdict(facts) != Verdict.MET);
            if (one.implies(other)) {
                assertThat(everWithout).as(one + " implies " + other).isFalse();
            } else if (one.property().equals(other.property())) {
                assertThat(everWithout).as(one + " does not imply " + other).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void isUnknownExactlyWhereItsFactIs(Condition condition) {
        var verdicts = FACTS.stream().map(condition::verdict).collect(Collectors.toSet());

        assertThat(FACTS).allSatisfy(facts -> assertThat(condition.verdict(facts) == Verdict.UNKNOWN)
                .isEqualTo(condition.property().of(facts) == null
                        && !condition.property().isNone(facts)));
        assertThat(verdicts).contains(Verdict.MET, Verdict.UNMET);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-06, AtLeast > 5,  MET",
        "2024-04-06, AtLeast > 14, UNMET",
        "2024-03,    AtLeast > 14, MET",
        "2024-03,    AtLeast > 30, UNKNOWN",
        "2024-03,    AtLeast > 60, UNMET",
        "2024-03,    AtMost <= 14, UNMET",
        "2024-03,    AtMost <= 30, UNKNOWN",
        "2024-03,    AtMost <= 60, MET"
    })
    void isUnknownWhereANumberThatIsKnownWithinBoundsMayMeetItOrNot(String listed, String comparison, Verdict verdict) {
        var claim = """
                {"actor": {"name": "A"}, "victim": {"name": "V"}, "attack": "ddos", "claimedAt": "2024-04-16",
                 "priorListings": [{"actor": "B", "at": "%s"}]}
                """.formatted(listed);
        var facts = Facts.of(Values.read(claim.getBytes(StandardCharsets.UTF_8), Claim.class));

        assertThat(parsed("recycling.listedDaysBefore" + comparison).verdict(facts))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void isReadBackFromWhatTheEngineCompiles(Condition condition) {
        var again = parsed(condition.canonical().replaceAll("(\\d)L\\b", "$1"));

        assertThat(again.implies(condition) && condition.implies(again)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "MET,     MET,     MET",
        "MET,     UNKNOWN, UNKNOWN",
        "MET,     UNMET,   UNMET",
        "UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, UNMET,   UNMET",
        "UNMET,   UNMET,   UNMET"
    })
    void oneUnmetConditionRulesTheRuleOutWhateverIsUnknown(Verdict one, Verdict other, Verdict both) {
        var text = Lint.check(RulesFolder.bundled()).rules().get(0);
        var first = parsed("timing.claimsSameDay > 4");
        var second = parsed("channel.established == true");
        var rule = new RuleText(text.rule(), List.of(first, second), text.reason(), "x.drl", 1);
        var reversed = new RuleText(text.rule(), List.of(second, first), text.reason(), "x.drl", 1);
        var facts = FACTS.stream()
                .filter(each -> first.verdict(each) == one && second.verdict(each) == other)
                .findFirst()
                .orElseThrow();

        assertThat(rule.verdict(facts)).isEqualTo(both);
        assertThat(reversed.verdict(facts)).isEqualTo(both);
    }

    @Test
    void spacesDoNotMatterToTheParser() {
        assertThat(parsed("  content.attack   in(\"ddos\" ,\"wiper\")").operands())
                .isEqualTo(List.of("ddos", "wiper"));
    }

    @Test
    void thresholdsAreReadAsTheirNumbers() {
        assertThat(parsed("timing.claimsSameDay >= threshold.few").operands()).isEqualTo(List.of(4.0));
        assertThat(parsed("timing.claimsSameDay >= threshold.few").told())
                .isEqualTo("timing.claimsSameDay >= threshold.few (4)");
        assertThat(parsed("timing.claimsSameDay >= 4").told()).isEqualTo("timing.claimsSameDay >= 4");
    }

    private static Condition parsed(String text) {
        var faults = new ArrayList<String>();
        var condition = new ConditionParser(Map.of("few", 4.0)::get, faults::add).parse(text);
        assertThat(faults).isEmpty();
        return Objects.requireNonNull(condition.orElse(null));
    }
}
