package io.github.claimgauge;

/** Starts ClaimGauge. */
public final class ClaimGauge {

    private ClaimGauge() {}

    public static void main(String[] args) {
        System.out.println("not yet");
    }
}
