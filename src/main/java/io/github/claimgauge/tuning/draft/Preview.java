package io.github.claimgauge.tuning.draft;

import io.github.claimgauge.rulebook.Rulebooks;
import io.github.claimgauge.rulebook.folder.InvalidNumbers;
import io.github.claimgauge.rulebook.folder.InvalidRulebook;
import io.github.claimgauge.rulebook.folder.Numbers;
import io.github.claimgauge.rulebook.folder.RuleFault;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the rules would be with other numbers.
 *
 * @param before the text of the rules as they are
 * @param after their text with the other numbers
 * @param changes each number, in the order of the pointers; one that stays as it is, too
 * @param faults what is wrong with the numbers taken together; empty if they can be used
 * @param version that of the rulebook which they would make; empty if they are faulty
 */
public record Preview(
        RulesFolder before, RulesFolder after, List<Change> changes, List<RuleFault> faults, Optional<String> version) {

    /** One number and what would stand there. */
    public record Change(String number, String from, String to) {}

    /** @throws InvalidNumbers naming every number that there is not, and every value that cannot stand there */
    static Preview of(RulesFolder before, Map<String, String> numbers) {
        var after = Numbers.changed(before, numbers);
        var present = Numbers.of(before);
        var changes = new TreeMap<>(numbers)
                .entrySet().stream()
                        .map(number -> new Change(
                                number.getKey(), present.getOrDefault(number.getKey(), ""), number.getValue()))
                        .toList();
        try {
            var version = Rulebooks.read(after).version();
            return new Preview(before, after, changes, List.of(), Optional.of(version));
        } catch (InvalidRulebook fault) {
            return new Preview(before, after, changes, fault.faults(), Optional.empty());
        }
    }

    /** @throws FaultyDraft if the numbers cannot be used together */
    String versionOrThrow() {
        return version.orElseThrow(
                () -> new FaultyDraft(faults.stream().map(RuleFault::toString).toList()));
    }
}
