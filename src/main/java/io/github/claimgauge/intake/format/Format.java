package io.github.claimgauge.intake.format;

import io.github.claimgauge.claim.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shapes of files that claims can be read from. */
public enum Format {
    CLAIMS("claims as JSON in our own shape: one, an array, or one a line (NDJSON), labelled with outcomes or not"),
    RANSOMWARE_LIVE("posts as ransomware.live gives them: JSON of its three shapes, or CSV with the same names"),
    RANSOMLOOK("posts as RansomLook gives them: JSON"),
    MISP("MISP events as JSON, with objects ransomware-group-post or ddos-claim"),
    STIX("a STIX 2.1 bundle, with reports on claims"),
    CSV("claims as CSV: the header names each column's place in a claim (/victim/name or victim.name)");

    private final String words;

    Format(String words) {
        this.words = words;
    }

    /** What such a file holds. */
    public String words() {
        return words;
    }

    /** By its name as {@link #toString()} gives it. */
    public static Optional<Format> of(String name) {
        return Words.one(values(), name);
    }

    /** All names, for people. */
    public static String names() {
        return Arrays.stream(values()).map(Format::toString).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
