package io.github.claimgauge.storage.account;

import io.github.claimgauge.access.Role;
import io.github.claimgauge.access.account.Key;
import io.github.claimgauge.access.account.Keys;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.storage.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The keys in their table. */
public final class JdbcKeys implements Keys {

    private final JdbcClient client;

    public JdbcKeys(JdbcClient client) {
        this.client = client;
    }

    @Override
    public Optional<Key> byHash(String hash) {
        return client.sql("select * from api_key where hash = :hash")
                .param("hash", hash)
                .query(JdbcKeys::read)
                .optional();
    }

    @Override
    public Optional<Key> find(String id) {
        return client.sql("select * from api_key where id = :id")
                .param("id", id)
                .query(JdbcKeys::read)
                .optional();
    }

    @Override
    public List<Key> all() {
        return client.sql("select * from api_key order by owner, name, id")
                .query(JdbcKeys::read)
                .list();
    }

    @Override
    public void add(Key key) {
        client.sql("""
                insert into api_key (id, hash, owner, name, role, tlp, created_at, expires_at)
                values (:id, :hash, :owner, :name, :role, :tlp, :created, :expires)""")
                .param("id", key.id())
                .param("hash", key.hash())
                .param("owner", key.owner())
                .param("name", key.name())
                .param("role", key.role().toString())
                .param("tlp", key.ceiling().toString())
                .param("created", Columns.time(key.createdAt()))
                .param("expires", Columns.time(key.expiresAt()))
                .update();
    }

    @Override
    public boolean remove(String id) {
        return client.sql("delete from api_key where id = :id").param("id", id).update() > 0;
    }

    @Override
    public int removeAll(String owner) {
        return client.sql("delete from api_key where owner = :owner")
                .param("owner", owner)
                .update();
    }

    @Override
    public void used(String id, LocalDate day) {
        client.sql("update api_key set last_used = :day where id = :id")
                .param("day", day)
                .param("id", id)
                .update();
    }

    private static Key read(ResultSet row, int number) throws SQLException {
        return new Key(
                row.getString("id"),
                row.getString("hash"),
                row.getString("owner"),
                row.getString("name"),
                Columns.one(Role.values(), row.getString("role")),
                Columns.one(Tlp.values(), row.getString("tlp")),
                Columns.instant(row, "created_at"),
                Columns.instant(row, "expires_at"),
                row.getObject("last_used", LocalDate.class));
    }
}
