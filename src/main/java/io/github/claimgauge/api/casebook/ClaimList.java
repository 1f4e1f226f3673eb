package io.github.claimgauge.api.casebook;

import io.github.claimgauge.casebook.Entry;
import io.github.claimgauge.casebook.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of claims as the API shows it. The component names are the JSON names.
 *
 * @param next cursor of the next page; null if this one is the last
 */
record ClaimList(List<Item> claims, @Nullable String next) {

    static ClaimList of(Page page, @Nullable String next) {
        return new ClaimList(page.entries().stream().map(Item::of).toList(), next);
    }

    record Item(
            String id,
            long revision,
            @Nullable String headline,
            String attack,
            String tlp,
            String actor,
            String victim,
            @Nullable String country,
            @Nullable String sector,
            String claimedAt,
            int score,
            String band,
            String confidence,
            boolean needsCheck,
            String outcome,
            String filedAt,
            String changedAt) {

        static Item of(Entry entry) {
            return new Item(
                    entry.id(),
                    entry.revision(),
                    entry.headline(),
                    entry.attack().toString(),
                    entry.tlp().toString(),
                    entry.actor(),
                    entry.victim(),
                    entry.country(),
                    entry.sector(),
                    entry.claimedAt().text(),
                    entry.score(),
                    entry.band(),
                    entry.confidence(),
                    entry.needsCheck(),
                    entry.outcome() == null ? "none" : entry.outcome().toString(),
                    entry.filedAt().toString(),
                    entry.changedAt().toString());
        }
    }
}
