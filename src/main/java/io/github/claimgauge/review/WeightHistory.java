package io.github.claimgauge.review;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.claimgauge.casebook.Transactions;
import io.github.claimgauge.rulebook.Rulebooks;
import io.github.claimgauge.rulebook.folder.InvalidRulebook;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.tuning.edition.Activation;
import io.github.claimgauge.tuning.edition.Versions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a rule weighed while which version was in force. Safe for many threads. */
public final class WeightHistory {

    /** How far it goes back. */
    private static final int MOST_ACTIVATIONS = 100;

    private final Transactions transactions;
    private final Versions versions;
    private final Cache<String, Map<String, Rule>> read =
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
            var then =
                    Optional.ofNullable(rules(activation.version()).get(rule)).map(found -> change(activation, found));
            then.filter(change -> changes.isEmpty() || isOther(changes.get(changes.size() - 1), change))
                    .ifPresent(changes::add);
        }
        return changes;
    }

    private static boolean isOther(WeightChange before, WeightChange after) {
        return before.weight() != after.weight() || before.status() != after.status();
    }

    private static WeightChange change(Activation activation, Rule rule) {
        return new WeightChange(activation.version(), activation.at(), activation.who(), rule.weight(), rule.status());
    }

    /** Read outside of a transaction, since that takes a while. */
    private Map<String, Rule> rules(String version) {
        return read.get(version, any -> transactions
                .within(() -> versions.text(any))
                .map(WeightHistory::rules)
                .orElse(Map.of()));
    }

    /** A text that this program cannot read any more tells nothing. */
    private static Map<String, Rule> rules(RulesFolder text) {
        try {
            return Rulebooks.read(text).rules().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
        } catch (InvalidRulebook fault) {
            return Map.of();
        }
    }
}
