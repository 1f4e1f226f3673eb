package io.github.claimgauge.rulebook.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.rulebook.Rulebooks;
import io.github.claimgauge.score.Rule;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumbersTest {

    private static final RulesFolder BUNDLED = RulesFolder.bundled();

    @Test
    void findsTheWeightAndTheStatusOfEveryRule() {
        var numbers = Numbers.of(BUNDLED);

        for (var rule : Rulebooks.load(BUNDLED).rules()) {
            assertThat(numbers)
                    .containsEntry("/weights/" + rule.id(), Integer.toString(rule.weight()))
                    .containsEntry("/status/" + rule.id(), rule.status().toString());
        }
    }

    @Test
    void findsEveryNumberOfTheScale() {
        var scale = Rulebooks.load(BUNDLED).scale();
        var numbers = Numbers.of(BUNDLED);

        assertThat(numbers).containsEntry("/start", Integer.toString(scale.start()));
        scale.groups().forEach(group -> assertThat(numbers)
                .containsEntry("/groups/" + group.name() + "/floor", Integer.toString(group.floor()))
                .containsEntry("/groups/" + group.name() + "/ceiling", Integer.toString(group.ceiling())));
        scale.bands().forEach(band -> assertThat(numbers)
                .containsEntry("/bands/" + band.name(), Integer.toString(band.from())));
        scale.thresholds().forEach((name, value) -> assertThat(
                        Double.parseDouble(String.valueOf(numbers.get("/thresholds/" + name))))
                .isEqualTo(value));
    }

    @Test
    void changesOneNumberAndNotOneCharacterElse() {
        for (var number : Numbers.of(BUNDLED).entrySet()) {
            var other = number.getKey().startsWith("/status/") ? "trial" : "3";

            var changed = Numbers.changed(BUNDLED, Map.of(number.getKey(), other));

            assertThat(changedLines(BUNDLED, changed))
                    .as(number.getKey())
                    .isEqualTo(number.getValue().equals(other) ? 0 : 1);
            assertThat(Numbers.of(changed)).containsEntry(number.getKey(), other);
        }
    }

    @Test
    void changesSeveralNumbersOfOneFileAtOnce() {
        var changed = Numbers.changed(
                BUNDLED,
                Map.of("/weights/proof.illegible", "-11", "/status/proof.absent", "trial", "/bands/unlikely", "21"));

        var rules = Rulebooks.load(changed).rules();
        assertThat(rules)
                .filteredOn(rule -> rule.id().equals("proof.illegible"))
                .extracting(Rule::weight)
                .containsExactly(-11);
        assertThat(rules)
                .filteredOn(rule -> rule.id().equals("proof.absent"))
                .extracting(Rule::status)
                .containsExactly(Rule.Status.TRIAL);
    }

    @Test
    void namesEveryNumberThatThereIsNotAndEveryValueThatIsNone() {
        var changes =
                Map.of("/weights/proof.unheard_of", "3", "/weights/proof.illegible", "-4) @group(x", "/start", "lots");

        assertThatThrownBy(() -> Numbers.changed(BUNDLED, changes))
                .asInstanceOf(type(InvalidNumbers.class))
                .extracting(InvalidNumbers::faults)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Fault.class))
                .extracting(Fault::pointer)
                .containsExactly("/start", "/weights/proof.illegible", "/weights/proof.unheard_of");
    }

    @Test
    void isNotFooledByTextsAndComments() {
        var folder = new RulesFolder(Map.of("proof.drl", """
                package rules
                // rule "proof.fake" @weight(9)
                rule "proof.real"
                    @title("@weight(7)")
                    /* @weight(8) */
                    @weight( -4 )
                """));

        assertThat(Numbers.of(folder)).containsExactly(Map.entry("/weights/proof.real", "-4"));
    }

    private static long changedLines(RulesFolder before, RulesFolder after) {
        return before.files().keySet().stream()
                .mapToLong(file -> {
                    var old = before.files().getOrDefault(file, "").split("\n", -1);
                    var young = after.files().getOrDefault(file, "").split("\n", -1);
                    assertThat(young).hasSameSizeAs(old);
                    return IntStream.range(0, old.length)
                            .filter(line -> !old[line].equals(young[line]))
                            .count();
                })
                .sum();
    }
}
