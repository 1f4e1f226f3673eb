package io.github.claimgauge.casebook;

/** A claim was to be filed under an id that another one has. */
public final class IdTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IdTaken() {
        super("There is a claim with this id already\nMaybe amend that one, or leave the id out to get a new one");
    }
}
