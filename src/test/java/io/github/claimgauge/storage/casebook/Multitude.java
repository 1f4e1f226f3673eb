package io.github.claimgauge.storage.casebook;

import io.github.claimgauge.RandomClaims;
import io.github.claimgauge.access.Caller;
import io.github.claimgauge.actor.ActorProfile;
import io.github.claimgauge.casebook.Casebook;
import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.casebook.Settlement;
import io.github.claimgauge.casebook.filing.Trigger;
import io.github.claimgauge.casebook.registry.Registry;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.json.Values;
import io.github.claimgauge.storage.Database;
import io.github.claimgauge.storage.Packed;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Very many claims with all that belongs to them: a thousand that were filed, amended and settled as people do it, and copies
 * of those, row by row. One in twenty is {@link #ACTOR}'s, one in five is settled, and one in ten was amended. Beside them are
 * hundreds of actors, and dozens of versions of the rulebook.
 */
public final class Multitude {

    /** Claims that are no copies. */
    public static final int FILED = 1_000;

    /** Who claims most. */
    public static final String ACTOR = "LockBit";

    /** A claim of that actor that was amended again and again. */
    public static final String CLAIM = "multitude-0";

    private static final int ACTORS = 600;
    private static final int AMENDMENTS = 60;
    private static final int VERSIONS = 60;
    private static final List<String> ENDS = List.of("confirmed", "refuted", "refuted", "partly", "unresolved");
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Database database;
    private final Random random = new Random(1);

    public Multitude(Database database) {
        this.database = database;
    }

    /** One headline in a thousand has it; all have "claims". */
    public static String word(int number) {
        return "topic" + number + "end";
    }

    /** Files the first thousand in an empty casebook. */
    public void file(Casebook casebook, Registry registry) {
        var reader = new ClaimReader(Clock.systemUTC());
        registry.take(
                Caller.local(),
                IntStream.range(0, ACTORS).mapToObj(Multitude::profile).toList(),
                List.of());
        var claims = RandomClaims.of(1, FILED).toList();
        for (int number = 0; number < FILED; number++) {
            var id = "multitude-" + number;
            casebook.file(Caller.local(), reader.read(json(claims.get(number), number)), null, Trigger.IMPORTED);
            if (number == 0 || number % 10 == 3) {
                amend(casebook, id, number == 0 ? AMENDMENTS : 1);
            }
            if (number % 5 == 1) {
                var label = Label.valueOf(ENDS.get(random.nextInt(ENDS.size())).toUpperCase(java.util.Locale.ROOT));
                casebook.settle(Caller.local(), id, null, new Settlement(label, null, "As told", null, null));
            }
        }
        IntStream.range(0, VERSIONS).forEach(this::keep);
        analyze();
    }

    /** Another version with the text of the first. */
    private void keep(int version) {
        database.client()
                .sql("insert into rulebook (version, files, dictionary, name, author, comment, made_at, parent)"
                        + " select cast(:version as varchar(64)), files, dictionary, name, author, comment, made_at, parent"
                        + " from rulebook where parent is null order by made_at, version limit 1")
                .param("version", "%064x".formatted(version))
                .update();
    }

    private static ActorProfile profile(int number) {
        return Values.read(
                "{\"name\": \"%s\", \"aliases\": [\"Alias %d\"]}"
                        .formatted(actor(number), number)
                        .getBytes(StandardCharsets.UTF_8),
                ActorProfile.class);
    }

    private static String actor(int number) {
        return "Crew " + number;
    }

    private byte[] json(Claim claim, int number) {
        var json = (ObjectNode) MAPPER.readTree(RandomClaims.json(claim));
        var actor = number % 20 == 0 ? ACTOR : actor((int) (ACTORS * Math.pow(random.nextDouble(), 3)));
        json.put("id", "multitude-" + number)
                .put("headline", actor + " claims " + word(random.nextInt(1_000)) + " of Victim " + number);
        json.put("tlp", number == 0 || number % 3 > 0 ? "green" : "red");
        ((ObjectNode) json.at("/actor")).put("name", actor);
        ((ObjectNode) json.at("/victim")).put("name", "Victim " + number).put("domain", "victim" + number + ".example");
        return MAPPER.writeValueAsBytes(json);
    }

    private static void amend(Casebook casebook, String id, int times) {
        for (int time = 0; time < times; time++) {
            var claim = casebook.get(Caller.local(), id).claim();
            var json = (ObjectNode) MAPPER.readTree(RandomClaims.json(claim));
            json.put("headline", claim.headline() + " " + time);
            casebook.amend(
                    Caller.local(), id, null, new ClaimReader(Clock.systemUTC()).read(MAPPER.writeValueAsBytes(json)));
        }
    }

    /** Copies what was filed until there are this many claims, a multiple of a thousand. */
    public void growTo(int claims) {
        try (var connection = database.source().getConnection()) {
            var settled = evidence();
            var indexes = Indexes.drop(connection);
            for (int copy = 1; copy < claims / FILED; copy++) {
                copy(connection, copy, settled);
            }
            indexes.restore(connection);
            execute(connection, "alter sequence claim_seq restart with " + (claims + 1));
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
        analyze();
    }

    private void copy(Connection connection, int copy, List<Evidence> settled) throws SQLException {
        var next = " + " + (long) copy * FILED;
        var other = " || '-" + copy + "'";
        connection.setAutoCommit(false);
        copy(
                connection,
                "claim",
                "seq",
                Map.of(
                        "seq", "seq" + next,
                        "id", "id" + other,
                        "victim", "victim" + other,
                        "victim_key", "victim_key" + other,
                        "domain_key", "domain_key" + other,
                        "by_claimed", "by_claimed" + next,
                        "by_score", "by_score" + next,
                        "by_changed", "by_changed" + next));
        copy(connection, "claim_word", "claim_seq", Map.of("claim_seq", "claim_seq" + next));
        copy(connection, "hits", "claim_seq", Map.of("claim_seq", "claim_seq" + next));
        execute(
                connection,
                "insert into trail (entered_at, who, action, subject, detail)"
                        + " select entered_at, who, action, subject%s, detail from trail where number <= %d"
                                .formatted(other, FILED));
        copy(connection, "filing", "claim_seq", Map.of("claim_seq", "claim_seq" + next));
        rename(connection, copy, settled);
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** @param changed what other columns are than in the row that is copied */
    private static void copy(Connection connection, String table, String number, Map<String, String> changed)
            throws SQLException {
        var columns = columns(connection, table);
        var values = columns.stream()
                .map(column -> changed.getOrDefault(column, column))
                .collect(Collectors.joining(", "));
        execute(
                connection,
                "insert into " + table + " (" + String.join(", ", columns) + ") select " + values + " from " + table
                        + " where " + number + " <= " + FILED);
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        var columns = new TreeMap<Integer, String>();
        try (var found = connection.getMetaData().getColumns(null, null, table, null)) {
            while (found.next()) {
                columns.put(found.getInt("ORDINAL_POSITION"), found.getString("COLUMN_NAME"));
            }
        }
        return List.copyOf(columns.values());
    }

    /**
     * What was known of a claim that is settled.
     *
     * @param evidence its JSON
     */
    private record Evidence(long seq, int number, String evidence) {}

    private List<Evidence> evidence() {
        return database.client()
                .sql("select f.claim_seq, f.number, f.evidence from filing f join claim c on c.seq = f.claim_seq"
                        + " where c.outcome <> 'none' and c.seq <= " + FILED)
                .query((row, at) -> new Evidence(
                        row.getLong(1),
                        row.getInt(2),
                        new String(Packed.unpack(row.getBytes(3)), StandardCharsets.UTF_8)))
                .list();
    }

    /** Whoever measures rules takes each claim once, by its id. */
    private static void rename(Connection connection, int copy, List<Evidence> settled) throws SQLException {
        try (var update =
                connection.prepareStatement("update filing set evidence = ? where claim_seq = ? and number = ?")) {
            for (var one : settled) {
                var renamed = one.evidence.replaceFirst("\"multitude-\\d+", "$0-" + copy);
                update.setBytes(1, Packed.pack(renamed.getBytes(StandardCharsets.UTF_8)));
                update.setLong(2, one.seq + (long) copy * FILED);
                update.setInt(3, one.number);
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private void analyze() {
        database.client().sql("analyze").update();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
