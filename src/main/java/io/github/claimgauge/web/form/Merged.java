package io.github.claimgauge.web.form;

import io.github.claimgauge.claim.Words;
import io.github.claimgauge.export.Prose;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A form that was filled in while somebody else changed the same claim. What only one of the two has changed is taken from
 * that one; what both have changed stays as it was filled in. A list counts as one thing.
 *
 * @param changes what somebody else has changed
 */
public record Merged(ClaimForm form, List<Change> changes) {

    private static final Pattern NEW_LINES = Pattern.compile("[\\r\\n]");

    /**
     * What somebody else has changed.
     *
     * @param contested whether it was filled in otherwise here, and stays so
     */
    public record Change(String id, String label, String before, String now, boolean contested) {}

    /**
     * @param seen what stood in the form when it was opened
     * @param sent what was made of it
     * @param present what would stand in it now
     */
    public static Merged of(ClaimForm seen, ClaimForm sent, ClaimForm present) {
        var was = byFact(seen);
        var mine = byFact(sent);
        var theirs = byFact(present);
        var values = new HashMap<String, String>();
        var changes = new TreeMap<String, Change>();
        for (var fact : facts(was, mine, theirs)) {
            var before = was.getOrDefault(fact, Map.of());
            var entered = mine.getOrDefault(fact, Map.of());
            var now = theirs.getOrDefault(fact, Map.of());
            boolean untouched = same(entered, before);
            values.putAll(untouched ? now : entered);
            if (!now.equals(before)) {
                fields(before, now)
                        .forEach(field ->
                                changes.put(field, change(field, seen, present, !untouched && !same(entered, now))));
            }
        }
        return new Merged(new ClaimForm(values), List.copyOf(changes.values()));
    }

    private static Map<String, Map<String, String>> byFact(ClaimForm form) {
        var facts = new HashMap<String, Map<String, String>>();
        form.values().forEach((name, value) -> facts.computeIfAbsent(fact(name), any -> new HashMap<>())
                .put(name, value));
        return facts;
    }

    private static String fact(String name) {
        return Sections.ALL.stream()
                .filter(section -> section.isList()
                        && (name.startsWith(section.list() + "/") || name.startsWith(section.list() + ":")))
                .findFirst()
                .map(Section::list)
                .orElseGet(() -> name.split(":", 2)[0]);
    }

    @SafeVarargs
    private static TreeSet<String> facts(Map<String, Map<String, String>>... sides) {
        var facts = new TreeSet<String>();
        for (var side : sides) {
            facts.addAll(side.keySet());
        }
        return facts;
    }

    /** A field of a page keeps no line ends. */
    private static boolean same(Map<String, String> sent, Map<String, String> kept) {
        return sent.keySet().equals(kept.keySet())
                && sent.entrySet().stream()
                        .allMatch(entry -> flat(entry.getValue()).equals(flat(kept.getOrDefault(entry.getKey(), ""))));
    }

    private static String flat(String text) {
        return NEW_LINES.matcher(text).replaceAll("").strip();
    }

    /** Those in which something else stands, or what is known to be empty. */
    private static TreeSet<String> fields(Map<String, String> before, Map<String, String> now) {
        var names = new TreeSet<String>();
        names.addAll(before.keySet());
        names.addAll(now.keySet());
        names.removeIf(name -> before.getOrDefault(name, "").equals(now.getOrDefault(name, "")));
        return names.stream().map(name -> name.split(":", 2)[0]).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Change change(String field, ClaimForm seen, ClaimForm present, boolean contested) {
        return new Change(
                FormView.idOf(field), Labels.alone(field), words(field, seen), words(field, present), contested);
    }

    private static String words(String field, ClaimForm form) {
        var value = form.value(field);
        if (!value.isEmpty()) {
            return switch (value) {
                case "true" -> "yes";
                case "false" -> "no";
                default -> Prose.of(Words.of(value));
            };
        }
        return form.isNone(field) ? "none" : form.isItem(field) ? "there" : "not known";
    }
}
