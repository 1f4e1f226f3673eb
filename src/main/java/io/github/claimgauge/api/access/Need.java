package io.github.claimgauge.api.access;

import io.github.claimgauge.access.Role;
import org.jspecify.annotations.Nullable;

/** What a caller needs to be let in. */
enum Need {
    /** Nothing: what one must see in order to log in. */
    NOBODY(null),
    /** Nothing on the server's own machine, elsewhere to be a viewer. */
    LOCAL(Role.VIEWER),
    VIEWER(Role.VIEWER),
    ANALYST(Role.ANALYST),
    RULE_EDITOR(Role.RULE_EDITOR),
    ADMIN(Role.ADMIN);

    private final @Nullable Role role;

    Need(@Nullable Role role) {
        this.role = role;
    }

    /** Whether whoever has that role may enter, wherever from. */
    boolean isMetBy(Role other) {
        return role == null || other.includes(role);
    }

    /** The least role that is let in from anywhere; null for none. */
    @Nullable
    Role role() {
        return role;
    }
}
