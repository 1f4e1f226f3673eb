package io.github.claimgauge.storage.casebook;

import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.casebook.memory.Precedents;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.storage.Columns;
import io.github.claimgauge.storage.Key;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** What memory asks, of the table of claims. Each question reads one index. */
public final class JdbcPrecedents implements Precedents {

    private static final String ALLOWED = " and tlp <= :tlp and id <> :except ";
    private static final String BEFORE = ALLOWED + "and claimed_to < :before and by_claimed < :bound ";

    /** The same domain; or the same name, unless domain or country tell the two apart. */
    private static final String LISTINGS = "select actor, actor_key, claimed_at, claimed_from, id from claim"
            + " where domain_key = :domain" + BEFORE
            + "union select actor, actor_key, claimed_at, claimed_from, id from claim where victim_key = :name"
            + " and (domain_key is null or :domain = '') and (country is null or :country = '' or country = :country)"
            + BEFORE + "order by claimed_from desc, id limit :limit";

    /** Of one marking, so that one index is read from its end, however many claims there are of the others. */
    private static final String OTHERS_TARGETS =
            "(select country, sector, by_claimed from claim where tlp = %d and actor_key not in (:actors)" + BEFORE
                    + "order by tlp desc, by_claimed desc limit :limit)";

    private final JdbcClient client;

    public JdbcPrecedents(JdbcClient client) {
        this.client = client;
    }

    @Override
    public Tally tally(Set<String> actorKeys, Scope scope) {
        var counts = new HashMap<String, Long>();
        ask(
                        "select outcome, count(*) as claims from claim where actor_key in (:actors)" + BEFORE
                                + "group by outcome",
                        scope)
                .param("actors", keys(actorKeys))
                .query(row -> {
                    counts.put(row.getString("outcome"), row.getLong("claims"));
                });
        return new Tally(
                counts.values().stream().mapToLong(Long::longValue).sum(),
                counts.getOrDefault(Label.CONFIRMED.toString(), 0L),
                counts.getOrDefault(Label.PARTLY.toString(), 0L),
                counts.getOrDefault(Label.REFUTED.toString(), 0L),
                counts.getOrDefault(Label.UNRESOLVED.toString(), 0L));
    }

    @Override
    public List<Settled> settled(Set<String> actorKeys, Scope scope) {
        return ask(
                        "select victim_key, domain_key, outcome, outcome_reason from claim where actor_key in (:actors)"
                                + " and outcome in ('confirmed', 'refuted', 'unresolved') and outcome_known < :before"
                                + BEFORE
                                + "order by claimed_from, id",
                        scope)
                .param("actors", keys(actorKeys))
                .query((row, number) -> new Settled(
                        row.getString("victim_key"),
                        row.getString("domain_key"),
                        Columns.one(Label.values(), row.getString("outcome")),
                        row.getString("outcome_reason")))
                .list();
    }

    @Override
    public List<Target> targets(Set<String> actorKeys, Scope scope, int limit) {
        return targets(
                "select country, sector from claim where actor_key in (:actors)" + BEFORE
                        + "order by by_claimed desc limit :limit",
                actorKeys,
                scope,
                limit);
    }

    @Override
    public List<Target> targetsOfOthers(Set<String> actorKeys, Scope scope, int limit) {
        var latest = IntStream.rangeClosed(0, Marking.level(scope.ceiling()))
                .mapToObj(OTHERS_TARGETS::formatted)
                .collect(Collectors.joining(" union all "));
        return targets(
                "select country, sector from (" + latest + ") latest order by by_claimed desc limit :limit",
                actorKeys,
                scope,
                limit);
    }

    private List<Target> targets(String sql, Set<String> actorKeys, Scope scope, int limit) {
        return ask(sql, scope)
                .param("actors", keys(actorKeys))
                .param("limit", limit)
                .query((row, number) -> new Target(row.getString("country"), row.getString("sector")))
                .list();
    }

    @Override
    public List<Listing> listings(Claim claim, Scope scope, int limit) {
        var name = Key.victim(claim.victim());
        var domain = Key.domain(claim.victim());
        return ask(LISTINGS, scope)
                .param("domain", domain == null ? "" : domain)
                .param("name", name == null ? "" : name)
                .param(
                        "country",
                        claim.victim().country() == null ? "" : claim.victim().country())
                .param("limit", limit)
                .query((row, number) -> new Listing(
                        row.getString("actor"), row.getString("actor_key"), Moment.parse(row.getString("claimed_at"))))
                .list();
    }

    @Override
    public int othersOnThatDay(Set<String> actorKeys, Claim claim, Scope scope) {
        var day = claim.claimedAt().start().truncatedTo(ChronoUnit.DAYS);
        var next = day.plus(1, ChronoUnit.DAYS);
        return ask(
                        "select count(distinct coalesce(domain_key, victim_key, id)) from claim where actor_key in (:actors)"
                                + " and by_claimed >= :first and by_claimed < :last and claimed_to < :next and not claimed_at_estimated"
                                + " and coalesce(domain_key, victim_key, id) <> :victim" + ALLOWED,
                        scope)
                .param("actors", keys(actorKeys))
                .param("first", Order.least(day.getEpochSecond()))
                .param("last", Order.least(next.getEpochSecond()))
                .param("next", Columns.time(next))
                .param("victim", identity(claim))
                .query(Integer.class)
                .single();
    }

    private static String identity(Claim claim) {
        var domain = Key.domain(claim.victim());
        var name = Key.victim(claim.victim());
        return domain != null ? domain : name != null ? name : "";
    }

    private StatementSpec ask(String sql, Scope scope) {
        return client.sql(sql)
                .param("before", Columns.time(scope.before()))
                .param("bound", Order.least(scope.before().getEpochSecond() + 1))
                .param("tlp", Marking.level(scope.ceiling()))
                .param("except", scope.except() == null ? "" : scope.except());
    }

    private static Set<String> keys(Set<String> names) {
        return names.stream().map(Key::actor).collect(Collectors.toSet());
    }
}
