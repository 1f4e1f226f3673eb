package io.github.claimgauge.storage.account;

import io.github.claimgauge.access.Role;
import io.github.claimgauge.access.account.User;
import io.github.claimgauge.access.account.Users;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.storage.Columns;
import io.github.claimgauge.storage.Locks;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The users in their table. */
public final class JdbcUsers implements Users {

    private static final String LOCK = "users";

    private final JdbcClient client;

    public JdbcUsers(JdbcClient client) {
        this.client = client;
    }

    @Override
    public Optional<User> find(String name) {
        return client.sql("select * from app_user where name = :name")
                .param("name", name)
                .query(JdbcUsers::read)
                .optional();
    }

    @Override
    public List<User> all() {
        return client.sql("select * from app_user order by name")
                .query(JdbcUsers::read)
                .list();
    }

    @Override
    public List<User> allHeld() {
        Locks.take(LOCK);
        return client.sql("select * from app_user order by name for update")
                .query(JdbcUsers::read)
                .list();
    }

    @Override
    public boolean add(User user) {
        Locks.take(LOCK);
        return with(user, client.sql("""
                insert into app_user (name, password, role, tlp, locked, generated, created_at, password_since)
                values (:name, :password, :role, :tlp, :locked, :generated, :created, :since)
                on conflict do nothing""")).update() == 1;
    }

    @Override
    public void replace(User user) {
        with(user, client.sql("""
                update app_user set password = :password, role = :role, tlp = :tlp, locked = :locked,
                generated = :generated, created_at = :created, password_since = :since where name = :name""")).update();
    }

    @Override
    public void remove(String name) {
        client.sql("delete from app_user where name = :name")
                .param("name", name)
                .update();
    }

    private static StatementSpec with(User user, StatementSpec statement) {
        return statement
                .param("name", user.name())
                .param("password", user.password())
                .param("role", user.role().toString())
                .param("tlp", user.ceiling().toString())
                .param("locked", user.locked())
                .param("generated", user.generated())
                .param("created", Columns.time(user.createdAt()))
                .param("since", Columns.time(user.passwordSince()));
    }

    private static User read(ResultSet row, int number) throws SQLException {
        return new User(
                row.getString("name"),
                row.getString("password"),
                Columns.one(Role.values(), row.getString("role")),
                Columns.one(Tlp.values(), row.getString("tlp")),
                row.getBoolean("locked"),
                row.getBoolean("generated"),
                Columns.instant(row, "created_at"),
                Columns.instant(row, "password_since"));
    }
}
