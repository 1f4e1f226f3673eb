package io.github.claimgauge.storage.casebook;

import io.github.claimgauge.casebook.Case;
import io.github.claimgauge.casebook.Outcome;
import io.github.claimgauge.casebook.Outcome.Reason;
import io.github.claimgauge.casebook.filing.Trigger;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.storage.Columns;
import io.github.claimgauge.storage.Key;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A claim as a row: what claims are found, listed and sorted by. */
final class ClaimRow {

    private static final String INSERT = """
            insert into claim (seq, id, revision, filing, tlp, headline, attack, actor, actor_key, victim, victim_key,
                domain_key, country, sector, claimed_at, claimed_from, claimed_to, score, band, confidence, needs_check,
                outcome, outcome_reason, outcome_basis, outcome_source, outcome_at, outcome_known, outcome_by,
                filed_at, changed_at, by_claimed, by_score, by_changed, claimed_at_estimated)
            values (:seq, :id, :revision, :filing, :tlp, :headline, :attack, :actor, :actorKey, :victim, :victimKey,
                :domainKey, :country, :sector, :claimedAt, :claimedFrom, :claimedTo, :score, :band, :confidence, :open,
                :outcome, :reason, :basis, :source, :outcomeAt, :outcomeKnown, :outcomeBy,
                :filedAt, :changedAt, :byClaimed, :byScore, :byChanged, :estimated)
            on conflict do nothing
            """;

    private static final String UPDATE = """
            update claim set revision = :revision, filing = :filing, tlp = :tlp, headline = :headline, attack = :attack,
                actor = :actor, actor_key = :actorKey, victim = :victim, victim_key = :victimKey, domain_key = :domainKey,
                country = :country, sector = :sector, claimed_at = :claimedAt, claimed_from = :claimedFrom,
                claimed_to = :claimedTo, score = :score, band = :band, confidence = :confidence, needs_check = :open,
                outcome_known = case when outcome = :outcome and outcome_at is null and :undated
                    then outcome_known else :outcomeKnown end,
                outcome = :outcome, outcome_reason = :reason, outcome_basis = :basis, outcome_source = :source,
                outcome_at = :outcomeAt, outcome_by = :outcomeBy,
                changed_at = :changedAt, by_claimed = :byClaimed, by_score = :byScore, by_changed = :byChanged,
                claimed_at_estimated = :estimated
            where seq = :seq
            """;

    private static final Set<Trigger> NAMES_MAY_DIFFER = EnumSet.of(Trigger.AMENDED, Trigger.IMPORTED);

    private final JdbcClient client;
    private final ClaimWords words;

    ClaimRow(JdbcClient client) {
        this.client = client;
        this.words = new ClaimWords(client);
    }

    /** @return the number of the row; empty if the id is taken */
    Optional<Long> insert(Case filed) {
        var seq = client.sql("select nextval('claim_seq')").query(Long.class).single();
        var values = values(seq, filed);
        values.put("id", filed.id());
        values.put("filedAt", Columns.time(filed.filedAt()));
        if (client.sql(INSERT).params(values).update() == 0) {
            return Optional.empty();
        }
        words.insert(seq, filed.claim());
        return Optional.of(seq);
    }

    /** @return the number of the row */
    long update(Case changed) {
        var seq = client.sql("select seq from claim where id = :id")
                .param("id", changed.id())
                .query(Long.class)
                .single();
        client.sql(UPDATE).params(values(seq, changed)).update();
        if (NAMES_MAY_DIFFER.contains(changed.latest().trigger())) {
            words.replace(seq, changed.claim());
        }
        return seq;
    }

    private static Map<String, @Nullable Object> values(long seq, Case filed) {
        var values = new HashMap<String, @Nullable Object>();
        var claim = filed.claim();
        values.put("seq", seq);
        values.put("revision", filed.revision());
        values.put("filing", filed.latest().number());
        values.put("tlp", Marking.level(claim.marking()));
        values.put("headline", claim.headline());
        values.put("attack", claim.attack().toString());
        values.put("actor", claim.actor().name());
        values.put("actorKey", Key.actor(claim.actor().name()));
        values.put("victim", claim.victim().name());
        values.put("victimKey", Key.victim(claim.victim()));
        values.put("domainKey", Key.domain(claim.victim()));
        values.put("country", claim.victim().country());
        values.put("sector", claim.victim().sector());
        values.put("claimedAt", claim.claimedAt().text());
        values.put("claimedFrom", Columns.time(claim.claimedAt().start()));
        values.put("claimedTo", Columns.time(claim.claimedAt().end()));
        values.put("estimated", Boolean.TRUE.equals(claim.claimedAtEstimated()));
        values.put("changedAt", Columns.time(filed.changedAt()));
        putVerdict(filed, values);
        putOutcome(filed, values);
        values.put("byClaimed", Order.key(claim.claimedAt().start().getEpochSecond(), seq));
        values.put("byScore", Order.key(filed.latest().verdict().score(), seq));
        values.put("byChanged", Order.key(filed.changedAt().getEpochSecond(), seq));
        return values;
    }

    private static void putVerdict(Case filed, Map<String, @Nullable Object> values) {
        var verdict = filed.latest().verdict();
        values.put("score", verdict.score());
        values.put("band", verdict.band());
        values.put("confidence", verdict.confidence());
        values.put("open", verdict.open() && filed.outcome() == null);
    }

    private static void putOutcome(Case filed, Map<String, @Nullable Object> values) {
        var outcome = Optional.ofNullable(filed.outcome());
        var at = outcome.map(Outcome::at);
        values.put("outcome", Listing.word(filed.outcome()));
        values.put("reason", outcome.map(Outcome::reason).map(Reason::toString).orElse(null));
        values.put("basis", outcome.map(Outcome::basis).orElse(null));
        values.put("source", outcome.map(Outcome::source).orElse(null));
        values.put("outcomeAt", at.map(Moment::text).orElse(null));
        values.put(
                "outcomeKnown",
                outcome.map(known -> Columns.time(at.map(Moment::end).orElse(filed.changedAt())))
                        .orElse(null));
        values.put("undated", at.isEmpty());
        values.put("outcomeBy", outcome.map(Outcome::by).orElse(null));
    }

    static Case read(ResultSet row, int number) throws SQLException {
        return new Case(
                row.getString("id"),
                row.getLong("revision"),
                FilingRow.readClaim(row),
                FilingRow.read(row, number),
                readOutcome(row),
                Columns.instant(row, "filed_at"),
                Columns.instant(row, "changed_at"));
    }

    private static @Nullable Outcome readOutcome(ResultSet row) throws SQLException {
        var label = Listing.label(row.getString("outcome"));
        if (label == null) {
            return null;
        }
        var reason = row.getString("outcome_reason");
        var at = row.getString("outcome_at");
        return new Outcome(
                label,
                reason == null ? null : Columns.one(Reason.values(), reason),
                row.getString("outcome_basis"),
                row.getString("outcome_source"),
                at == null ? null : Moment.parse(at),
                row.getString("outcome_by"));
    }
}
