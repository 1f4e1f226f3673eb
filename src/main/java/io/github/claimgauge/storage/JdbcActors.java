package io.github.claimgauge.storage;

import io.github.claimgauge.actor.ActorEntry;
import io.github.claimgauge.actor.ActorEntry.Source;
import io.github.claimgauge.actor.ActorProfile;
import io.github.claimgauge.actor.Actors;
import io.github.claimgauge.casebook.StaleRevision;
import io.github.claimgauge.claim.InvalidInput;
import io.github.claimgauge.json.Values;
import io.github.claimgauge.names.Names;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The registry of actors in its tables. */
public final class JdbcActors implements Actors {

    private static final String FIND =
            "select a.* from actor_name n join actor a on a.id = n.actor_id where n.name_key = :key";

    /** One for all: a name may go from one actor to another. */
    private static final String LOCK = "actors";

    private final JdbcClient client;

    public JdbcActors(JdbcClient client) {
        this.client = client;
    }

    @Override
    public Optional<ActorEntry> find(String name) {
        return client.sql(FIND)
                .param("key", Key.actor(name))
                .query(JdbcActors::read)
                .optional();
    }

    @Override
    public Optional<ActorEntry> hold(String name) {
        Locks.takeEverywhere(client, LOCK);
        return find(name);
    }

    @Override
    public List<String> lookalikes(String name) {
        return client.sql("""
                        select distinct name from actor_name where skeleton = :skeleton and actor_id not in
                        (select actor_id from actor_name where name_key = :key) order by name
                        """)
                .param("skeleton", Names.skeleton(name))
                .param("key", Key.actor(name))
                .query(String.class)
                .list();
    }

    @Override
    public boolean isEmpty() {
        return !client.sql("select exists (select 1 from actor)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<ActorEntry> starters() {
        return client.sql("select * from actor where starter is not null order by id")
                .query(JdbcActors::read)
                .list();
    }

    @Override
    public List<ActorEntry> page(@Nullable String search, @Nullable String after, int limit) {
        return client.sql("""
                        select * from actor where id > :after and id in
                        (select actor_id from actor_name where name_key like :search escape '\\')
                        order by id limit :limit
                        """)
                .param("after", after == null ? "" : after)
                .param("search", part(search))
                .param("limit", limit)
                .query(JdbcActors::read)
                .list();
    }

    @Override
    public List<ActorEntry> before(@Nullable String search, String before, int limit) {
        return client.sql("""
                        select * from
                        (select * from actor where id < :before and id in
                        (select actor_id from actor_name where name_key like :search escape '\\')
                        order by id desc limit :limit) as earlier
                        order by id
                        """)
                .param("before", before)
                .param("search", part(search))
                .param("limit", limit)
                .query(JdbcActors::read)
                .list();
    }

    private static String part(@Nullable String search) {
        return "%" + (search == null ? "" : escaped(Names.key(search))) + "%";
    }

    @Override
    public void put(ActorEntry entry) {
        Locks.takeEverywhere(client, LOCK);
        if (write(entry, """
                update actor set revision = :revision, changed_by = :by, changed_at = :at,
                starter = case when cast(:keepStarter as boolean) then starter else :starter end,
                imported = case when cast(:keepImported as boolean) then imported else :imported end,
                edited = case when cast(:keepEdited as boolean) then edited else :edited end
                where id = :id""") == 0) {
            insert(entry);
        }
        client.sql("delete from actor_name where actor_id = :id")
                .param("id", entry.id())
                .update();
        entry.profile().names().forEach(name -> name(entry.id(), name));
    }

    /** Two may add the same actor at once, of whom each saw none. */
    private void insert(ActorEntry entry) {
        if (write(entry, """
                insert into actor (id, revision, starter, imported, edited, changed_by, changed_at)
                values (:id, :revision, :starter, :imported, :edited, :by, :at) on conflict do nothing""") == 0) {
            throw new StaleRevision(entry.revision());
        }
    }

    private int write(ActorEntry entry, String sql) {
        return client.sql(sql)
                .param("id", entry.id())
                .param("revision", entry.revision())
                .param("starter", bytes(entry.starter()), Types.BINARY)
                .param("imported", bytes(entry.imported()), Types.BINARY)
                .param("edited", bytes(entry.edited()), Types.BINARY)
                .param("keepStarter", entry.damaged().contains(Source.PRODUCT))
                .param("keepImported", entry.damaged().contains(Source.IMPORT))
                .param("keepEdited", entry.damaged().contains(Source.ANALYST))
                .param("by", entry.changedBy())
                .param("at", Columns.time(entry.changedAt()))
                .update();
    }

    /** A name that another actor has already stays with that one. */
    private void name(String id, String name) {
        client.sql("""
                        insert into actor_name (name_key, name, skeleton, actor_id)
                        values (:key, :name, :skeleton, :id) on conflict do nothing
                        """)
                .param("key", Key.actor(name))
                .param("name", name)
                .param("skeleton", Names.skeleton(name))
                .param("id", id)
                .update();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /** What could not be read again is not stored. */
    private static byte @Nullable [] bytes(@Nullable ActorProfile profile) {
        if (profile == null) {
            return null;
        }
        var json = Values.bytes(profile);
        Values.read(json, ActorProfile.class);
        return json;
    }

    private static ActorEntry read(ResultSet row, int number) throws SQLException {
        var damaged = new ArrayList<Source>();
        return new ActorEntry(
                row.getString("id"),
                row.getLong("revision"),
                profile(row.getBytes("starter"), Source.PRODUCT, damaged),
                profile(row.getBytes("imported"), Source.IMPORT, damaged),
                profile(row.getBytes("edited"), Source.ANALYST, damaged),
                row.getString("changed_by"),
                Columns.instant(row, "changed_at"),
                damaged);
    }

    /** One that cannot be read must not take the others with it. */
    private static @Nullable ActorProfile profile(byte @Nullable [] json, Source source, List<Source> damaged) {
        try {
            return json == null ? null : Values.read(json, ActorProfile.class);
        } catch (InvalidInput unreadable) {
            damaged.add(source);
            return null;
        }
    }
}
