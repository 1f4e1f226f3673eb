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

    /** What was done to whom, as people say it: DDoS attack on Acme. */
    public String on(String victim) {
        return switch (this) {
                    case DATA_BREACH -> "data breach at ";
                    case RANSOMWARE -> "ransomware attack on ";
                    case DDOS -> "DDoS attack on ";
                    case DEFACEMENT -> "defacement of ";
                    case ACCESS_SALE -> "sale of access to ";
                    case OT_INTRUSION -> "intrusion into industrial systems of ";
                    case WIPER -> "wiper attack on ";
                }
                + victim;
    }

    @Override
    public String toString() {
        return word;
    }
}
