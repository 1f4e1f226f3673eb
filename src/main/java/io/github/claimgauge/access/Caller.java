package io.github.claimgauge.access;

import io.github.claimgauge.claim.Claim.Tlp;

/**
 * Whoever asks.
 *
 * @param name as the trail and the claims keep it
 * @param ceiling the most restricted marking that the caller may see
 */
public record Caller(String name, Role role, Tlp ceiling) {

    /** Name of whoever does what the program does by itself; no user can have it. */
    public static final String PROGRAM = "ClaimGauge";

    /** Whoever has the machine, and so the database: the command line. */
    public static Caller local() {
        return new Caller("local", Role.ADMIN, Tlp.RED);
    }

    /** Whoever has not said who it is, which is asked of nobody on this machine for what is no secret. */
    public static Caller nobody() {
        return new Caller("nobody", Role.VIEWER, Tlp.CLEAR);
    }

    /** Whether it has said who it is. Whoever has not is told nothing of the casebook, however it is marked. */
    public boolean isKnown() {
        return !equals(nobody());
    }

    /**
     * Whether the caller may see what is so marked. To whom this is denied, the thing does not exist: not found, not listed,
     * not counted.
     */
    public boolean maySee(Tlp marking) {
        return marking.compareTo(ceiling) <= 0;
    }
}
