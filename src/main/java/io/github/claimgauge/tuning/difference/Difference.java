package io.github.claimgauge.tuning.difference;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What lies between two rulebooks.
 *
 * @param rules empty if this program cannot use one of the two
 * @param text a unified diff of their files, as {@code git apply} takes it; empty if there is none
 */
public record Difference(List<NumberChange> numbers, Optional<RuleChanges> rules, String text) {

    /** Lines that are shown around each change. */
    private static final int CONTEXT = 3;

    /** What leads from the one to the other. */
    public static Difference between(RulesFolder from, RulesFolder to) {
        return new Difference(NumberChange.between(from, to), RuleChanges.between(from, to), text(from, to));
    }

    /** A unified diff of all files that differ, in the order of their names. */
    public static String text(RulesFolder from, RulesFolder to) {
        var names = new TreeSet<>(from.files().keySet());
        names.addAll(to.files().keySet());
        return names.stream()
                .flatMap(
                        name -> diff(
                                name,
                                lines(from.files().getOrDefault(name, "")),
                                lines(to.files().getOrDefault(name, "")))
                                .stream())
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static List<String> diff(String name, List<String> from, List<String> to) {
        return UnifiedDiffUtils.generateUnifiedDiff(
                "a/rules/" + name, "b/rules/" + name, from, DiffUtils.diff(from, to), CONTEXT);
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }
}
