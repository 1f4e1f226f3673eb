package io.github.claimgauge.web.rules;

import io.github.claimgauge.score.Rule;
import java.util.Locale;
import java.util.Map;

/**
 * Which rules somebody looks at, and in which order. It is what stands in the address.
 *
 * @param text what id, title or rationale must contain; blank for anything
 * @param group name of a group; blank for all
 * @param status trial, stable or retired; blank for all
 * @param sort weight, hits, precision or gap; blank for that of the files, by group
 */
record RuleFilter(String text, String group, String status, String sort) {

    static RuleFilter of(Map<String, String> sent) {
        return new RuleFilter(
                sent.getOrDefault("text", "").strip(),
                sent.getOrDefault("group", ""),
                sent.getOrDefault("status", ""),
                sent.getOrDefault("sort", ""));
    }

    public boolean isAll() {
        return text.isEmpty() && group.isEmpty() && status.isEmpty();
    }

    boolean takes(Rule rule) {
        return (group.isEmpty() || group.equals(rule.group()))
                && (status.isEmpty() || status.equals(rule.status().toString()))
                && (rule.id() + ' ' + rule.title() + ' ' + rule.why())
                        .toLowerCase(Locale.ROOT)
                        .contains(text.toLowerCase(Locale.ROOT));
    }
}
