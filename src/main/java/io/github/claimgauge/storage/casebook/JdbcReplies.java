package io.github.claimgauge.storage.casebook;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.casebook.reply.KeyReused;
import io.github.claimgauge.casebook.reply.Replies;
import io.github.claimgauge.casebook.reply.Reply;
import io.github.claimgauge.storage.Columns;
import io.github.claimgauge.storage.Locks;
import io.github.claimgauge.storage.Packed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Kept replies in their table, for two days. */
public final class JdbcReplies implements Replies {

    private static final Duration KEPT = Duration.ofDays(2);

    private final JdbcClient client;
    private final Clock clock;

    public JdbcReplies(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    private record Kept(byte[] fingerprint, Reply reply) {}

    /** The same key in another transaction waits here until this one ends. */
    @Override
    public Optional<Reply> find(Caller caller, String key, byte[] fingerprint) {
        Locks.take("reply/" + caller.name() + "/" + key);
        forgetOld();
        int added = client.sql("""
                        insert into kept_reply (caller, request_key, fingerprint, kept_at)
                        values (:caller, :key, :fingerprint, :now) on conflict do nothing""")
                .param("caller", caller.name())
                .param("key", key)
                .param("fingerprint", fingerprint)
                .param("now", Columns.time(clock.instant()))
                .update();
        return added > 0 ? Optional.empty() : Optional.of(kept(caller, key, fingerprint));
    }

    private Reply kept(Caller caller, String key, byte[] fingerprint) {
        var kept = client.sql("select * from kept_reply where caller = :caller and request_key = :key")
                .param("caller", caller.name())
                .param("key", key)
                .query(JdbcReplies::read)
                .single();
        if (!Arrays.equals(kept.fingerprint(), fingerprint)) {
            throw new KeyReused();
        }
        return kept.reply();
    }

    @Override
    public void keep(Caller caller, String key, Reply reply) {
        client.sql("""
                        update kept_reply
                        set status = :status, revision = :revision, location = :location, body = :body
                        where caller = :caller and request_key = :key""")
                .param("status", reply.status())
                .param("revision", reply.revision())
                .param("location", reply.location())
                .param("body", Packed.pack(reply.body()))
                .param("caller", caller.name())
                .param("key", key)
                .update();
    }

    private void forgetOld() {
        client.sql("delete from kept_reply where kept_at < :limit")
                .param("limit", Columns.time(clock.instant().minus(KEPT)))
                .update();
    }

    private static Kept read(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getBytes("fingerprint"),
                new Reply(
                        row.getInt("status"),
                        row.getLong("revision"),
                        row.getString("location"),
                        Packed.unpack(row.getBytes("body"))));
    }
}
