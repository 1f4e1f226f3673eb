package io.github.claimgauge.storage.tuning;

import io.github.claimgauge.storage.Columns;
import io.github.claimgauge.storage.Locks;
import io.github.claimgauge.tuning.draft.Draft;
import io.github.claimgauge.tuning.draft.Draft.State;
import io.github.claimgauge.tuning.draft.Drafts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The drafts in their table. */
public final class JdbcDrafts implements Drafts {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> NUMBERS = new TypeReference<>() {};

    private final JdbcClient client;

    public JdbcDrafts(JdbcClient client) {
        this.client = client;
    }

    @Override
    public Optional<Draft> find(String id) {
        return find(id, "");
    }

    @Override
    public Optional<Draft> hold(String id) {
        Locks.take("draft/" + id);
        return find(id, " for update");
    }

    private Optional<Draft> find(String id, String lock) {
        return client.sql("select * from draft where id = :id" + lock)
                .param("id", id)
                .query(JdbcDrafts::read)
                .optional();
    }

    @Override
    public void add(Draft draft) {
        write(draft, """
                insert into draft (id, revision, name, parent, numbers, state, author, created_at, changed_by, changed_at,
                published_as) values (:id, :revision, :name, :parent, :numbers, :state, :author, :created, :by, :changed,
                :published)""");
    }

    @Override
    public void change(Draft draft) {
        write(draft, """
                update draft set revision = :revision, name = :name, parent = :parent, numbers = :numbers, state = :state,
                author = :author, created_at = :created, changed_by = :by, changed_at = :changed,
                published_as = :published where id = :id""");
    }

    private void write(Draft draft, String sql) {
        client.sql(sql)
                .param("id", draft.id())
                .param("revision", draft.revision())
                .param("name", draft.name())
                .param("parent", draft.parent())
                .param("numbers", MAPPER.writeValueAsBytes(draft.numbers()))
                .param("state", draft.state().toString())
                .param("author", draft.author())
                .param("created", Columns.time(draft.createdAt()))
                .param("by", draft.changedBy())
                .param("changed", Columns.time(draft.changedAt()))
                .param("published", draft.publishedAs())
                .update();
    }

    @Override
    public List<Draft> youngest(@Nullable State state, @Nullable String before, int limit) {
        return client.sql("select * from draft where number < "
                        + (before == null ? Long.MAX_VALUE : "(select number from draft where id = :before)")
                        + (state == null ? "" : " and state = :state")
                        + " order by number desc limit :limit")
                .param("before", before)
                .param("state", state == null ? null : state.toString())
                .param("limit", limit)
                .query(JdbcDrafts::read)
                .list();
    }

    private static Draft read(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getString("id"),
                row.getLong("revision"),
                row.getString("name"),
                row.getString("parent"),
                MAPPER.readValue(row.getBytes("numbers"), NUMBERS),
                Columns.one(State.values(), row.getString("state")),
                row.getString("author"),
                Columns.instant(row, "created_at"),
                row.getString("changed_by"),
                Columns.instant(row, "changed_at"),
                row.getString("published_as"));
    }
}
