package io.github.claimgauge.storage.casebook;

import io.github.claimgauge.casebook.Filter;
import io.github.claimgauge.casebook.Place;
import io.github.claimgauge.casebook.Query;
import io.github.claimgauge.casebook.Sort;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.claim.Victim;
import io.github.claimgauge.storage.Key;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The end of a query for a page: conditions, order and limit. Every value is a parameter.
 *
 * <p>The order begins with a column that the conditions hold constant, if there is one with an index of its own for this
 * order: that changes nothing, and tells H2's planner which index to read.
 */
final class Select {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final Query query;
    private @Nullable String lead;

    /** @param actorKey key of one of the actor's names; empty for any actor */
    Select(JdbcClient client, Query query, Tlp ceiling, Optional<String> actorKey) {
        this.query = query;
        var filter = query.filter();
        victim(filter.victim());
        equal("actor_key", actorKey.orElse(null));
        equal("country", filter.country());
        equal("outcome", filter.outcome());
        equal("band", filter.band());
        between(filter);
        if (filter.needsCheck() != null) {
            where("c.needs_check = :needsCheck", "needsCheck", filter.needsCheck());
        }
        if (ceiling != Tlp.RED) {
            // "+ 0" hides it from H2's planner, which would read the index of markings and then sort all that it finds
            where("c.tlp + 0 <= :ceiling", "ceiling", Marking.level(ceiling));
        }
        if (filter.text() != null) {
            new SoughtWords(client, filter.text()).addTo(conditions, parameters);
        }
        var after = query.after();
        if (after != null) {
            where(column() + (query.descending() ? " < :after" : " > :after"), "after", key(client, after, ceiling));
        }
    }

    /** Where the claim is out of sight by now, the page begins with all of the same value: none is left out. */
    private long key(JdbcClient client, Place after, Tlp ceiling) {
        return client.sql("select seq from claim where id = :id and tlp + 0 <= :ceiling")
                .param("id", after.id())
                .param("ceiling", Marking.level(ceiling))
                .query(Long.class)
                .optional()
                .map(seq -> Order.key(after.value(), seq))
                .orElseGet(() -> query.descending() ? Order.greatest(after.value()) : Order.least(after.value()));
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    String tail() {
        var direction = query.descending() ? " desc" : "";
        return (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions))
                + " order by "
                + (lead == null ? "" : lead + direction + ", ")
                + column()
                + direction
                + " limit "
                + (query.limit() + 1);
    }

    private String column() {
        return "c." + Order.column(query.sort());
    }

    /** By its name or its domain, each with an index for one order only: nobody is a victim that often. */
    private void victim(@Nullable String text) {
        if (text == null) {
            return;
        }
        var asked = new Victim(text, null, null, null, null, null, null, null, null, null);
        var name = Key.victim(asked);
        var domain = Key.domain(asked);
        if (name != null) {
            where("c.victim_key = :victimName", "victimName", name);
        } else if (domain != null) {
            where("c.domain_key = :victimDomain", "victimDomain", domain);
        } else {
            where("c.victim_key is null and c.victim = :victim", "victim", text);
        }
    }

    private void equal(String column, @Nullable String value) {
        if (value != null) {
            where("c." + column + " = :" + column, column, value);
            lead = lead == null && query.filter().victim() == null ? "c." + column : lead;
        }
    }

    private void between(Filter filter) {
        var claimed = "c." + Order.column(Sort.CLAIMED);
        if (filter.claimedFrom() != null) {
            where(
                    claimed + " >= :claimedFrom",
                    "claimedFrom",
                    Order.least(filter.claimedFrom().start().getEpochSecond()));
        }
        if (filter.claimedTo() != null) {
            where(
                    claimed + " < :claimedTo",
                    "claimedTo",
                    Order.least(filter.claimedTo().end().getEpochSecond() + 1));
        }
    }

    private void where(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }
}
