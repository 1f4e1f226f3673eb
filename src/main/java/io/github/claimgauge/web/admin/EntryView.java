package io.github.claimgauge.web.admin;

import io.github.claimgauge.access.TrailEntry;
import io.github.claimgauge.export.Prose;
import io.github.claimgauge.web.Stamp;
import java.util.regex.Pattern;

/**
 * An entry of the trail for a page. Names and ids may come from strangers, and are shown as such.
 *
 * @param who as it can be looked for
 * @param page where the subject can be seen; empty if nowhere
 */
public record EntryView(
        Stamp at,
        String who,
        String whoShown,
        String action,
        String subject,
        String subjectShown,
        String page,
        String detail) {

    /** What can stand in an address as it is. */
    private static final String PLAIN = "[A-Za-z0-9][A-Za-z0-9._~@-]{0,199}";

    /** Enough to tell one from another. */
    private static final Pattern SHA_256 = Pattern.compile("\\b([0-9a-f]{12})[0-9a-f]{52}\\b");

    static EntryView of(TrailEntry entry) {
        return new EntryView(
                new Stamp(entry.at()),
                entry.who(),
                Prose.of(entry.who()),
                words(entry.action()),
                entry.subject(),
                Prose.of(SHA_256.matcher(entry.subject()).replaceFirst("$1…")),
                page(entry.subject()),
                entry.detail() == null ? "" : Prose.of(entry.detail()));
    }

    /** {@code claim.filed} as {@code claim filed}. */
    private static String words(String action) {
        return action.replace('.', ' ').replace('_', ' ');
    }

    private static String page(String subject) {
        int slash = subject.indexOf('/');
        var id = subject.substring(slash + 1);
        if (slash < 0 || !id.matches(PLAIN)) {
            return "";
        }
        return switch (subject.substring(0, slash)) {
            case "claim" -> "/claims/" + id;
            case "actor" -> "/actors/" + id;
            case "rulebook" -> "/rulebooks/" + id;
            case "draft" -> "/drafts/" + id;
            case "user" -> "/admin/users/" + id;
            default -> "";
        };
    }
}
