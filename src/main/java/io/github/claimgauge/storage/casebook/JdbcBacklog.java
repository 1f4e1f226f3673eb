package io.github.claimgauge.storage.casebook;

import io.github.claimgauge.casebook.Case;
import io.github.claimgauge.casebook.renewal.Backlog;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.storage.Locks;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which claims are to be judged by other rules, as the rows of what fired have it. */
final class JdbcBacklog implements Backlog {

    /** Two ranges of the index each: neither database finds what differs from a value without looking at every row. */
    private static final List<String> OTHERS = List.of("rulebook < :rulebook", "rulebook > :rulebook");

    private static final String TAKE_TURN = """
            update renewal set holder = :worker, held_until = current_timestamp + interval '15' second
            where (holder = :worker or held_until < current_timestamp) and not exists (
                select 1 from rulebook_activation a
                where a.number = (select max(number) from rulebook_activation) and a.version <> :rulebook)
            """;

    private final JdbcClient client;
    private final JdbcCases cases;
    private final HitRow hits;

    JdbcBacklog(JdbcClient client) {
        this.client = client;
        this.cases = new JdbcCases(client);
        this.hits = new HitRow(client);
    }

    @Override
    public boolean isAny(String rulebook) {
        return OTHERS.stream()
                .anyMatch(range -> client.sql("select rulebook from hits where " + range + " order by rulebook limit 1")
                        .param("rulebook", rulebook)
                        .query(String.class)
                        .optional()
                        .isPresent());
    }

    @Override
    public int count(String rulebook, Tlp ceiling) {
        return OTHERS.stream()
                .mapToInt(range -> client.sql("select count(*) from hits where " + range + " and tlp <= :ceiling")
                        .param("rulebook", rulebook)
                        .param("ceiling", Marking.level(ceiling))
                        .query(Integer.class)
                        .single())
                .sum();
    }

    @Override
    public List<Item> next(String rulebook, long after, int most) {
        var numbers = client.sql("select claim_seq from hits where claim_seq > :after and rulebook <> :rulebook"
                        + " order by claim_seq limit :most")
                .param("after", after)
                .param("rulebook", rulebook)
                .param("most", most)
                .query(Long.class)
                .list();
        return cases.items(numbers);
    }

    @Override
    public boolean takeTurn(String worker, String rulebook) {
        return client.sql(TAKE_TURN)
                        .param("worker", worker)
                        .param("rulebook", rulebook)
                        .update()
                > 0;
    }

    @Override
    public void endTurn(String worker) {
        client.sql("update renewal set held_until = current_timestamp where holder = :worker")
                .param("worker", worker)
                .update();
    }

    /** Who waited for a claim that another one holds, who waits for this one's, would wait forever. */
    @Override
    public boolean holdAsFound(Item item) {
        return Locks.takeIfFree(JdbcCases.lock(item.found().id())) && isAsFound(item);
    }

    private boolean isAsFound(Item item) {
        return client.sql("select seq from claim where seq = :seq and revision = :revision for update skip locked")
                .param("seq", item.number())
                .param("revision", item.found().revision())
                .query(Long.class)
                .optional()
                .isPresent();
    }

    @Override
    public void file(Case assessed) {
        cases.change(assessed);
    }

    @Override
    public void note(Item item, String rulebook, Set<String> fired) {
        hits.replace(item.number(), rulebook, fired);
    }
}
