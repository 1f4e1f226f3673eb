package io.github.claimgauge;

/** Starts ClaimGauge. */
public final class ClaimGauge {

    private ClaimGauge() {}

    public static void main(String[] args) {
        Wiring.serve(args);
    }
}
