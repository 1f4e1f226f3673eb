package io.github.claimgauge.claim;

import java.util.Locale;

/** What the actor says was done. Its JSON word is {@link #toString()}. */
public enum Attack {
    DATA_BREACH,
    RANSOMWARE,
    DDOS,
    DEFACEMENT,
    ACCESS_SALE,
    OT_INTRUSION,
    WIPER;

    private final String word = name().toLowerCase(Locale.ROOT);

    @Override
    public String toString() {
        return word;
    }
}
