package io.github.claimgauge.intake.format;

import io.github.claimgauge.intake.format.Warning.Kind;
import io.github.claimgauge.names.Domains;
import io.github.claimgauge.names.Spelling;
import java.util.regex.Pattern;

/** Names of actors and victims as posts give them: cleaned of what is no part of a name. */
final class Title {

    /** Trackers cut titles at this many characters. */
    private static final int CUT_AT = 90;

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,500}>");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:h(?:tt|xx)ps?://|www\\.)([^\\s/?#]+)(?:[/?#]\\S*)?");
    private static final Pattern MASKED = Pattern.compile("\\*{2,}|\\?{2,}|^[^\\p{L}\\p{N}]*$|\\?\\p{L}\\?");

    private Title() {}

    /** Sets the victim's name, and its domain if the name is one and no other is known. */
    static void victim(Draft draft, String text, String field) {
        var clean = clean(draft, text, field);
        if (clean.endsWith("...") || clean.endsWith("…") || text.length() == CUT_AT) {
            draft.warn(Kind.NAME_CUT, field);
        }
        if (MASKED.matcher(clean).find()) {
            draft.warn(Kind.NAME_MASKED, field);
        }
        var address = ADDRESS.matcher(clean);
        draft.set("/victim/name", address.matches() ? host(address.group(1)) : clean, field);
        if (!draft.has("/victim/domain")) {
            Domains.registrable(clean).ifPresent(domain -> draft.set("/victim/domain", domain, field));
        }
    }

    static void actor(Draft draft, String text, String field) {
        draft.set("/actor/name", clean(draft, text, field), field);
    }

    /** White space is of no account; all else that is taken out is told. Where nothing would be left, nothing is taken out. */
    static String clean(Draft draft, String text, String field) {
        if (text.indexOf('\0') >= 0) {
            draft.fault(field, "must not contain NUL");
        }
        var clean = Spelling.repaired(TAG.matcher(text).replaceAll(" "));
        if (clean.isEmpty()) {
            draft.warn(Kind.NAME_MASKED, field);
            return Spelling.repaired(text);
        }
        if (!clean.equals(text.strip().replaceAll("\\s+", " "))) {
            draft.warn(Kind.TEXT_CLEANED, field);
        }
        return clean;
    }

    private static String host(String host) {
        return host.replaceFirst("(?i)^www\\.", "");
    }
}
