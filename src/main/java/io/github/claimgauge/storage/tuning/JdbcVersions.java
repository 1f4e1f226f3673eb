package io.github.claimgauge.storage.tuning;

import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.storage.Columns;
import io.github.claimgauge.storage.Locks;
import io.github.claimgauge.storage.Packed;
import io.github.claimgauge.tuning.edition.Activation;
import io.github.claimgauge.tuning.edition.Cause;
import io.github.claimgauge.tuning.edition.Edition;
import io.github.claimgauge.tuning.edition.Rewrite;
import io.github.claimgauge.tuning.edition.Seen;
import io.github.claimgauge.tuning.edition.Source;
import io.github.claimgauge.tuning.edition.Version;
import io.github.claimgauge.tuning.edition.Versions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Versions of the rulebook in their tables. */
public final class JdbcVersions implements Versions {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> FILES = new TypeReference<>() {};

    private static final String VERSION = """
            select version, name, author, comment, made_at, parent, version = (select version from rulebook_activation
                where number = (select max(number) from rulebook_activation)) as active
            from rulebook""";

    private static final String LOCK = "rulebooks";

    private final JdbcClient client;

    public JdbcVersions(JdbcClient client) {
        this.client = client;
    }

    @Override
    public List<Version> latest(int limit) {
        return client.sql(VERSION + " order by made_at desc, version limit :limit")
                .param("limit", limit)
                .query(JdbcVersions::version)
                .list();
    }

    @Override
    public Optional<Version> find(String version) {
        return client.sql(VERSION + " where version = :version")
                .param("version", version)
                .query(JdbcVersions::version)
                .optional();
    }

    @Override
    public Optional<RulesFolder> text(String version) {
        return client.sql("select files from rulebook where version = :version")
                .param("version", version)
                .query(byte[].class)
                .optional()
                .map(packed -> new RulesFolder(MAPPER.readValue(Packed.unpack(packed), FILES)));
    }

    @Override
    public Optional<Activation> active() {
        return activations(1).stream().findFirst();
    }

    @Override
    public List<Activation> activations(int limit) {
        return client.sql("select * from rulebook_activation order by number desc limit :limit")
                .param("limit", limit)
                .query(JdbcVersions::activation)
                .list();
    }

    @Override
    public void keep(Edition edition, Version as) {
        if (isKept(edition.version())) {
            return;
        }
        Locks.take(LOCK);
        client.sql("""
                insert into rulebook (version, files, dictionary, name, author, comment, made_at, parent)
                values (:version, :files, :dictionary, :name, :author, :comment, :at, :parent) on conflict do nothing""")
                .param("version", edition.version())
                .param("files", packed(edition.folder().files()))
                .param("dictionary", Dictionary.of(edition.assessor()))
                .param("name", as.name())
                .param("author", as.author())
                .param("comment", as.comment())
                .param("at", Columns.time(as.at()))
                .param("parent", as.parent())
                .update();
    }

    private boolean isKept(String version) {
        return isThere(
                client.sql("select 1 from rulebook where version = :version").param("version", version));
    }

    @Override
    public boolean wasActive(String version) {
        return isThere(client.sql("select 1 from rulebook_activation where version = :version limit 1")
                .param("version", version));
    }

    private static boolean isThere(JdbcClient.StatementSpec query) {
        return query.query(Integer.class).optional().isPresent();
    }

    @Override
    public boolean activate(Activation activation) {
        Locks.take(LOCK);
        return client.sql("""
                insert into rulebook_activation (number, version, activated_at, who, comment, cause)
                values (:number, :version, :at, :who, :comment, :cause) on conflict do nothing""")
                        .param("number", activation.number())
                        .param("version", activation.version())
                        .param("at", Columns.time(activation.at()))
                        .param("who", activation.who())
                        .param("comment", activation.comment())
                        .param("cause", activation.cause().toString())
                        .update()
                > 0;
    }

    @Override
    public Optional<Seen> seen(Source source) {
        return client.sql("select version, unwritten from rulebook_source where host = :host and place = :place")
                .param("host", source.host())
                .param("place", source.place())
                .query((row, number) -> new Seen(row.getString("version"), rewrite(row.getBytes("unwritten"))))
                .optional();
    }

    @Override
    public boolean isSeenElsewhere(Source source, String version) {
        return isThere(client.sql("select 1 from rulebook_source"
                        + " where place = :place and host <> :host and version = :version limit 1")
                .param("place", source.place())
                .param("host", source.host())
                .param("version", version));
    }

    @Override
    public void see(Source source, Seen seen) {
        Locks.take(LOCK);
        int updated = write(
                "update rulebook_source set version = :version, unwritten = :unwritten"
                        + " where host = :host and place = :place",
                source,
                seen);
        if (updated == 0) {
            write(
                    "insert into rulebook_source (host, place, version, unwritten)"
                            + " values (:host, :place, :version, :unwritten) on conflict do nothing",
                    source,
                    seen);
        }
    }

    private int write(String sql, Source source, Seen seen) {
        var unwritten = seen.unwritten();
        return client.sql(sql)
                .param("host", source.host())
                .param("place", source.place())
                .param("version", seen.version())
                .param("unwritten", unwritten == null ? null : packed(unwritten), Types.BINARY)
                .update();
    }

    private static byte[] packed(Object value) {
        return Packed.pack(MAPPER.writeValueAsBytes(value));
    }

    private static @Nullable Rewrite rewrite(byte @Nullable [] packed) {
        return packed == null ? null : MAPPER.readValue(Packed.unpack(packed), Rewrite.class);
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        return new Version(
                row.getString("version"),
                row.getString("name"),
                row.getString("author"),
                row.getString("comment"),
                Columns.instant(row, "made_at"),
                row.getString("parent"),
                row.getBoolean("active"));
    }

    private static Activation activation(ResultSet row, int number) throws SQLException {
        return new Activation(
                row.getLong("number"),
                row.getString("version"),
                Columns.instant(row, "activated_at"),
                row.getString("who"),
                row.getString("comment"),
                Columns.one(Cause.values(), row.getString("cause")));
    }
}
