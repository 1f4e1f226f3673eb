package io.github.claimgauge.review;

import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.score.Rule;
import java.util.List;

/**
 * A rule as its file has it.
 *
 * @param file {@code rules/proof.drl}
 * @param from its first line, from 1
 * @param to its last line
 */
public record Excerpt(String file, int from, int to, List<String> lines) {

    private static final String FOLDER = "rules/";
    private static final String END = "end";

    public Excerpt {
        lines = List.copyOf(lines);
    }

    static Excerpt of(Rule rule, RulesFolder folder) {
        int colon = rule.location().lastIndexOf(':');
        var file = rule.location().substring(0, colon);
        int from = Integer.parseInt(rule.location().substring(colon + 1));
        var all = folder.files()
                .getOrDefault(file.substring(FOLDER.length()), "")
                .lines()
                .toList();
        int to = from;
        while (to < all.size() && !all.get(to - 1).strip().equals(END)) {
            to++;
        }
        return new Excerpt(file, from, to, all.subList(from - 1, to));
    }
}
