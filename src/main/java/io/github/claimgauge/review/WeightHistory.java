package io.github.claimgauge.review;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.claimgauge.casebook.Transactions;
import io.github.claimgauge.rulebook.Rulebooks;
import io.github.claimgauge.rulebook.folder.InvalidRulebook;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.tuning.edition.Version;
import io.github.claimgauge.tuning.edition.Versions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a rule weighed in each version that is kept. Safe for many threads. */
public final class WeightHistory {

    /** How far it goes back. */
    private static final int MOST_VERSIONS = 100;

    private final Transactions transactions;
    private final Versions versions;
    private final Cache<String, Map<String, Rule>> read =
            Caffeine.newBuilder().maximumSize(MOST_VERSIONS).build();

    public WeightHistory(Transactions transactions, Versions versions) {
        this.transactions = transactions;
        this.versions = versions;
    }

    /** The versions in which its weight or status was another than before, oldest first. */
    public List<WeightChange> of(String rule) {
        var latest = new ArrayList<>(transactions.within(() -> versions.latest(MOST_VERSIONS)));
        Collections.reverse(latest);
        return changes(rule, latest);
    }

    private List<WeightChange> changes(String rule, List<Version> oldestFirst) {
        var changes = new ArrayList<WeightChange>();
        for (var version : oldestFirst) {
            var then = Optional.ofNullable(rules(version).get(rule)).map(found -> change(version, found));
            then.filter(change -> changes.isEmpty() || isOther(changes.get(changes.size() - 1), change))
                    .ifPresent(changes::add);
        }
        return changes;
    }

    private static boolean isOther(WeightChange before, WeightChange after) {
        return before.weight() != after.weight() || before.status() != after.status();
    }

    private static WeightChange change(Version version, Rule rule) {
        return new WeightChange(version.version(), version.at(), version.author(), rule.weight(), rule.status());
    }

    /** Read outside of a transaction, since that takes a while. */
    private Map<String, Rule> rules(Version version) {
        return read.get(version.version(), any -> transactions
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
