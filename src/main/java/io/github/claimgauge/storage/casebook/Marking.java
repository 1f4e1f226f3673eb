package io.github.claimgauge.storage.casebook;

import io.github.claimgauge.claim.Claim.Tlp;

/** How restricted a claim is, as a number to compare by. */
final class Marking {

    private Marking() {}

    /** From 0 for clear to 4 for red. */
    static int level(Tlp marking) {
        return switch (marking) {
            case CLEAR -> 0;
            case GREEN -> 1;
            case AMBER -> 2;
            case AMBER_STRICT -> 3;
            case RED -> 4;
        };
    }

    static Tlp of(int level) {
        return switch (level) {
            case 0 -> Tlp.CLEAR;
            case 1 -> Tlp.GREEN;
            case 2 -> Tlp.AMBER;
            case 3 -> Tlp.AMBER_STRICT;
            default -> Tlp.RED;
        };
    }
}
