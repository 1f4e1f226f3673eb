package io.github.claimgauge.web.drafts;

import io.github.claimgauge.web.drafts.Panel.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sorts all numbers of the rules into panels. */
final class Panels {

    private static final String WEIGHTS = "/weights/";
    private static final String STATUS = "/status/";
    private static final String GROUPS = "/groups/";

    private final Map<String, String> present;
    private final Map<String, String> changed;
    private final Map<String, String> titles;

    /**
     * @param present numbers by their pointers, in the order of the files
     * @param changed those that the draft has otherwise
     * @param titles of the rules, by their ids
     */
    Panels(Map<String, String> present, Map<String, String> changed, Map<String, String> titles) {
        this.present = present;
        this.changed = changed;
        this.titles = titles;
    }

    /** @param words only numbers that are like them; blank for all */
    List<Panel> all(String words) {
        var panels = new LinkedHashMap<String, List<Row>>();
        groups().forEach(group -> panels.put(group, rules(group)));
        var all = new ArrayList<Panel>();
        all.add(new Panel(
                "Start and limits",
                "Points before any evidence, and what one group of rules may take from the score or add to it.",
                scale("/start", GROUPS)));
        panels.forEach((group, rows) ->
                all.add(new Panel(group, "Weights are points of evidence: ten multiply the odds by ten.", rows)));
        all.add(new Panel("bands", "From which likelihood on, in percent, a band begins.", scale("/bands/")));
        all.add(new Panel(
                "Confidence and reliability",
                "When a judgement is well founded, and when a source is A, B, C or D.",
                scale("/confidence/", "/reliability/")));
        all.add(new Panel(
                "Thresholds",
                "What conditions compare with. Where one is changed, claims are judged anew, which takes longer.",
                scale("/thresholds/")));
        return all.stream()
                .map(panel -> new Panel(
                        panel.title(),
                        panel.hint(),
                        panel.rows().stream().filter(row -> row.isLike(words)).toList()))
                .filter(panel -> !panel.rows().isEmpty())
                .toList();
    }

    private Set<String> groups() {
        var groups = new LinkedHashSet<String>();
        present.keySet().stream()
                .filter(pointer -> pointer.startsWith(GROUPS))
                .forEach(pointer -> groups.add(pointer.split("/", -1)[2]));
        return groups;
    }

    private List<Row> rules(String group) {
        return present.keySet().stream()
                .filter(pointer -> pointer.startsWith(WEIGHTS + group + "."))
                .map(pointer -> pointer.substring(WEIGHTS.length()))
                .map(id -> new Row(
                        id,
                        dial(WEIGHTS + id, titles.getOrDefault(id, id)),
                        dial(STATUS + id, "Status of " + titles.getOrDefault(id, id))))
                .toList();
    }

    private List<Row> scale(String... beginnings) {
        return present.keySet().stream()
                .filter(pointer -> List.of(beginnings).stream().anyMatch(pointer::startsWith))
                .map(pointer -> Row.of(dial(pointer, Wording.label(pointer, titles))))
                .toList();
    }

    private Dial dial(String pointer, String label) {
        var now = present.getOrDefault(pointer, "");
        return new Dial(pointer, label, now, changed.getOrDefault(pointer, now));
    }
}
