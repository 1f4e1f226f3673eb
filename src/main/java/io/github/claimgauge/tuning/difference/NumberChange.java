package io.github.claimgauge.tuning.difference;

import io.github.claimgauge.rulebook.folder.Numbers;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A number that is another one.
 *
 * @param pointer as in {@link Numbers}
 * @param from as it is written; null if there is none
 * @param to as it is written; null if there is none
 */
public record NumberChange(
        String pointer, @Nullable String from, @Nullable String to) {

    /** In the order of their pointers. */
    static List<NumberChange> between(RulesFolder from, RulesFolder to) {
        var before = Numbers.of(from);
        var after = Numbers.of(to);
        var pointers = new TreeSet<>(before.keySet());
        pointers.addAll(after.keySet());
        return pointers.stream()
                .filter(pointer -> !Objects.equals(before.get(pointer), after.get(pointer)))
                .map(pointer -> new NumberChange(pointer, before.get(pointer), after.get(pointer)))
                .toList();
    }
}
