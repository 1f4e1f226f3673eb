package io.github.claimgauge.casebook.filing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of a claim's assessments, oldest first.
 *
 * @param before the one before the first of them; null if there is none
 * @param next number of the last of them, if there are more; else null
 */
public record History(
        @Nullable Filing before,
        List<Filing> filings,
        @Nullable Integer next) {}
