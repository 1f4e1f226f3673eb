package io.github.claimgauge.web.actors;

import java.util.List;

/**
 * A field of the form of a profile.
 *
 * @param name of the member that it holds
 * @param options for a choice
 */
record ProfileField(String name, String label, String hint, Kind kind, List<String> options) {

    /** What is entered: {@code WORDS} and {@code COUNTRIES} are separated by commas, {@code LINES} stand below each other. */
    enum Kind {
        TEXT,
        LONG_TEXT,
        LINES,
        WORDS,
        COUNTRY,
        COUNTRIES,
        YES_NO,
        CHOICE
    }

    private static final String DATE = "2024, 2024-04 or 2024-04-16";

    static final ProfileField SINCE = text("since", "Known since", "empty: from the beginning");
    static final ProfileField SOURCE = text("source", "Source", "");
    static final ProfileField AT = text("at", "Known since", DATE);
    static final ProfileField SWITCH = new ProfileField("value", "Holds", "", Kind.YES_NO, List.of());

    static final ProfileField NAME = text("name", "Name", "its letters and digits stay; other names are aliases");

    /** Those that there is one of. */
    static final List<ProfileField> SINGLE = List.of(
            NAME,
            new ProfileField("aliases", "Aliases", "one a line", Kind.LINES, List.of()),
            new ProfileField("origin", "Said to come from", "a country", Kind.COUNTRY, List.of()),
            text("activeSince", "Active since", DATE),
            words("channels", "Posts on", "Telegram, leak site, forum, X, other"),
            new ProfileField("anybody", "The name is anybody’s", "", Kind.YES_NO, List.of()),
            new ProfileField(
                    "targets", "Other targets", "regions and organisations, one a line", Kind.LINES, List.of()));

    static ProfileField text(String name, String label, String hint) {
        return new ProfileField(name, label, hint, Kind.TEXT, List.of());
    }

    static ProfileField words(String name, String label, String hint) {
        return new ProfileField(name, label, hint, Kind.WORDS, List.of());
    }

    static ProfileField countries(String name, String label, String hint) {
        return new ProfileField(name, label, hint, Kind.COUNTRIES, List.of());
    }

    static ProfileField choice(String name, String label, Object... options) {
        return new ProfileField(
                name,
                label,
                "",
                Kind.CHOICE,
                List.of(options).stream().map(Object::toString).toList());
    }
}
