package io.github.claimgauge.web;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.claim.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Whoever looks at a page, for the page to show what this person can do.
 *
 * @param caller null if nobody has logged in
 */
public record Visitor(@Nullable Caller caller) {

    /** What a page is called with in templates. */
    static final String NAME = "visitor";

    /** Whoever makes the request that this thread answers. */
    static Visitor present() {
        var present = SecurityContextHolder.getContext().getAuthentication();
        return new Visitor(present != null && present.getPrincipal() instanceof Caller caller ? caller : null);
    }

    public boolean isKnown() {
        return caller != null;
    }

    public String name() {
        return caller == null ? "" : caller.name();
    }

    public String role() {
        return caller == null ? "" : Words.of(caller.role());
    }

    public boolean isAnalyst() {
        return is(Role.ANALYST);
    }

    public boolean isRuleEditor() {
        return is(Role.RULE_EDITOR);
    }

    public boolean isAdmin() {
        return is(Role.ADMIN);
    }

    private boolean is(Role role) {
        return caller != null && caller.role().includes(role);
    }
}
