package io.github.claimgauge.cli;

import io.github.claimgauge.casebook.Filter;
import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.claim.Moment;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which claims of the casebook are meant: those that meet all of them. */
final class FilterOptions {

    @Option(
            names = "--actor",
            paramLabel = "NAME",
            description = "Claims of this actor, under any of its names, however it is spelt.")
    private @Nullable String actor;

    @Option(
            names = "--victim",
            paramLabel = "NAME",
            description = "Claims against this victim: its name or its domain, however it is spelt.")
    private @Nullable String victim;

    @Option(names = "--country", paramLabel = "CC", description = "Claims against victims of this country, such as DE.")
    private @Nullable String country;

    @Option(names = "--band", paramLabel = "BAND", description = "Claims judged so, such as very_unlikely.")
    private @Nullable String band;

    @Option(
            names = "--outcome",
            paramLabel = "OUTCOME",
            description = "Claims that ended so: confirmed, partly, refuted, unresolved; none for open ones.")
    private @Nullable String outcome;

    @Option(names = "--text", paramLabel = "WORDS", description = "Claims with these words in headline or names.")
    private @Nullable String text;

    @Option(names = "--claimed-from", paramLabel = "DATE", description = "Claims made on this day or later.")
    private @Nullable Moment claimedFrom;

    @Option(names = "--claimed-to", paramLabel = "DATE", description = "Claims made on this day or earlier.")
    private @Nullable Moment claimedTo;

    @Option(names = "--needs-check", description = "Open claims that the answer to one question would judge otherwise.")
    private @Nullable Boolean needsCheck;

    /** @throws Misuse if there is no such outcome */
    Filter filter() {
        if (outcome != null && !outcome.equals(Filter.NO_OUTCOME) && !isLabel(outcome)) {
            throw new Misuse("--outcome must be one of none, "
                    + Arrays.stream(Label.values()).map(Label::toString).collect(Collectors.joining(", ")));
        }
        return new Filter(actor, victim, country, band, outcome, text, claimedFrom, claimedTo, needsCheck);
    }

    private static boolean isLabel(String word) {
        return Arrays.stream(Label.values()).anyMatch(label -> label.toString().equals(word));
    }
}
