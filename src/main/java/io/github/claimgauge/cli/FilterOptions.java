package io.github.claimgauge.cli;

import io.github.claimgauge.casebook.Filter;
import io.github.claimgauge.casebook.listing.InvalidParameters;
import io.github.claimgauge.casebook.listing.ListParameters;
import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.claim.Moment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
            description = "Claims that ended so: confirmed, partly, refuted, unresolved; none for unsettled ones.")
    private @Nullable String outcome;

    @Option(names = "--text", paramLabel = "WORDS", description = "Claims with these words in headline or names.")
    private @Nullable String text;

    @Option(names = "--claimed-from", paramLabel = "DATE", description = "Claims made on this day or later.")
    private @Nullable Moment claimedFrom;

    @Option(names = "--claimed-to", paramLabel = "DATE", description = "Claims made on this day or earlier.")
    private @Nullable Moment claimedTo;

    @Option(
            names = "--needs-check",
            description = "Unsettled claims that the answer to one question would move into another band.")
    private @Nullable Boolean needsCheck;

    /** @throws Misuse with everything that is wrong, in the words of the API */
    Filter filter() {
        var given = new LinkedHashMap<String, List<String>>();
        put(given, "actor", actor);
        put(given, "victim", victim);
        put(given, "country", country);
        put(given, "band", band);
        put(given, "outcome", outcome);
        put(given, "text", text);
        put(given, "claimedFrom", claimedFrom);
        put(given, "claimedTo", claimedTo);
        put(given, "needsCheck", needsCheck);
        try {
            return ListParameters.query(given).filter();
        } catch (InvalidParameters invalid) {
            throw new Misuse(invalid.faults().stream().map(FilterOptions::told).collect(Collectors.joining("\n")));
        }
    }

    private static void put(Map<String, List<String>> given, String name, @Nullable Object value) {
        if (value != null) {
            given.put(name, List.of(value.toString()));
        }
    }

    private static String told(Fault fault) {
        var option = fault.pointer().substring(1).replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return "--" + option + " " + fault.message();
    }
}
