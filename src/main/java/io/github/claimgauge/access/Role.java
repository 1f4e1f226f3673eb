package io.github.claimgauge.access;

import java.util.Locale;

/** What a caller may do. Each role includes those before it. */
public enum Role {
    /** Reads claims and answers. */
    VIEWER,
    /** Files, amends and settles claims, and edits actors. */
    ANALYST,
    /** Tunes the rules. */
    RULE_EDITOR,
    /** Keeps the users, everybody's keys and the trail. */
    ADMIN;

    /** Whether this role is that one or includes it. */
    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
