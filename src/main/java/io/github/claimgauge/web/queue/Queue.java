package io.github.claimgauge.web.queue;

import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.casebook.Sort;
import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.score.Scale;
import io.github.claimgauge.web.answer.Tone;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The queue as its page shows it.
 *
 * @param bands to look at one alone, in the order of their keys
 * @param faults of the address, by parameter
 * @param paging null if the address is at fault
 * @param empty whether there is no claim at all yet, rather than none that was asked for
 */
record Queue(
        View view,
        List<BandLink> bands,
        List<SortLink> sorts,
        List<Option> outcomes,
        Map<String, String> faults,
        List<Row> rows,
        @Nullable Paging paging,
        boolean empty) {

    /** The most bands that keys can choose. */
    private static final int KEYS = 9;

    /**
     * @param key that chooses it; 0 for none
     * @param from lowest score in the band
     * @param to highest score in the band
     */
    record BandLink(int key, String words, Tone tone, int from, int to, String address, boolean chosen) {}

    /** @param direction ascending or descending; null if the list is not sorted by it */
    record SortLink(String words, String address, @Nullable String direction) {}

    /** Something that a field can be set to. */
    record Option(String value, String words) {}

    static Queue of(View view, Scale scale, List<Row> rows, Paging paging, boolean empty) {
        return new Queue(view, bands(view, scale), sorts(view), labels(), Map.of(), rows, paging, empty);
    }

    static Queue faulty(View view, Scale scale, List<Fault> faults) {
        var messages = faults.stream()
                .collect(Collectors.toMap(Queue::field, Fault::message, (one, other) -> one + ". " + other));
        return new Queue(view, bands(view, scale), sorts(view), labels(), messages, List.of(), null, false);
    }

    /** What is wrong with no field in particular stands under the empty name. */
    private static String field(Fault fault) {
        var name = fault.pointer().isEmpty() ? "" : fault.pointer().substring(1);
        return List.of("text", "outcome", "actor", "victim", "country", "claimedFrom", "claimedTo")
                        .contains(name)
                ? name
                : "";
    }

    private static List<BandLink> bands(View view, Scale scale) {
        var bands = scale.bands();
        return IntStream.range(0, bands.size())
                .mapToObj(at -> {
                    var band = bands.get(at);
                    boolean chosen = band.name().equals(view.value("band"));
                    return new BandLink(
                            at < KEYS ? at + 1 : 0,
                            band.words(),
                            Tone.of(band.from(), scale),
                            band.from(),
                            at + 1 < bands.size() ? bands.get(at + 1).from() - 1 : 99,
                            view.with("band", chosen ? "" : band.name()).address(),
                            chosen);
                })
                .toList();
    }

    private static List<SortLink> sorts(View view) {
        return Arrays.stream(Sort.values())
                .map(sort -> new SortLink(
                        switch (sort) {
                            case CLAIMED -> "Date of the claim";
                            case SCORE -> "Score";
                            case CHANGED -> "Last change";
                        },
                        view.sortedBy(sort),
                        view.direction(sort)))
                .toList();
    }

    private static List<Option> labels() {
        return Arrays.stream(Label.values())
                .map(label -> new Option(label.toString(), label.toString()))
                .toList();
    }
}
