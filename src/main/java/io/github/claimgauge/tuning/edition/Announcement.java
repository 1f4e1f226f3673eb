package io.github.claimgauge.tuning.edition;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.claim.InvalidInput;

/** Who puts a version in force, and why. */
public record Announcement(Caller caller, String comment, Cause cause) {

    private static final int LONGEST = 1_000;

    /** @throws InvalidInput if the comment says nothing, or too much */
    public Announcement {
        if (comment == null || comment.isBlank() || comment.length() > LONGEST) {
            throw new InvalidInput("/comment", "must say why, in 1 to " + LONGEST + " characters");
        }
    }
}
