package io.github.claimgauge.review;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.claimgauge.access.Transactions;
import io.github.claimgauge.claim.Words;
import io.github.claimgauge.rulebook.folder.Numbers;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.tuning.edition.Activation;
import io.github.claimgauge.tuning.edition.Versions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a rule weighed while which version was in force. Safe for many threads. */
public final class WeightHistory {

    /** How far it goes back. */
    private static final int MOST_ACTIVATIONS = 100;

    private static final Pattern WEIGHT = Pattern.compile("-?\\d{1,9}");

    private final Transactions transactions;
    private final Versions versions;

    /** The numbers of each version, which tell enough and are read much sooner than its rules. */
    private final Cache<String, Map<String, String>> read =
            Caffeine.newBuilder().maximumSize(MOST_ACTIVATIONS).build();

    public WeightHistory(Transactions transactions, Versions versions) {
        this.transactions = transactions;
        this.versions = versions;
    }

    /** Whenever its weight or status became another than before, also by going back to an older version; oldest first. */
    public List<WeightChange> of(String rule) {
        var latest = new ArrayList<>(transactions.within(() -> versions.activations(MOST_ACTIVATIONS)));
        Collections.reverse(latest);
        return changes(rule, latest);
    }

    private List<WeightChange> changes(String rule, List<Activation> oldestFirst) {
        var changes = new ArrayList<WeightChange>();
        for (var activation : oldestFirst) {
            var then = change(activation, rule);
            then.filter(change -> changes.isEmpty() || isOther(changes.get(changes.size() - 1), change))
                    .ifPresent(changes::add);
        }
        return changes;
    }

    private static boolean isOther(WeightChange before, WeightChange after) {
        return before.weight() != after.weight() || before.status() != after.status();
    }

    /** What this program cannot read any more tells nothing. */
    private Optional<WeightChange> change(Activation activation, String rule) {
        var numbers = numbers(activation.version());
        var weight = numbers.getOrDefault("/weights/" + rule, "");
        var status = numbers.getOrDefault("/status/" + rule, "");
        return WEIGHT.matcher(weight).matches()
                ? Words.one(Rule.Status.values(), status)
                        .map(one -> new WeightChange(
                                activation.version(), activation.at(), activation.who(), Integer.parseInt(weight), one))
                : Optional.empty();
    }

    /** Read outside of a transaction, since that takes a while. */
    private Map<String, String> numbers(String version) {
        return read.get(version, any -> transactions
                .within(() -> versions.text(any))
                .map(Numbers::of)
                .orElse(Map.of()));
    }
}
