package io.github.claimgauge.storage.casebook;

import io.github.claimgauge.casebook.Place;
import io.github.claimgauge.storage.Columns;
import io.github.claimgauge.storage.Database;
import io.github.claimgauge.storage.Key;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Random;

/** Very many claims, written straight into the tables of lists: as lists see them, without assessments. */
public final class Crowd {

    /** 40 in 100 victims are of this country. */
    public static final String FREQUENT = "US";

    /** 1 in 1000 is of this one. */
    public static final String RARE = "NZ";

    private static final String CLAIM = """
            insert into claim (seq, id, revision, filing, tlp, headline, attack, actor, actor_key, victim, victim_key,
                country, sector, claimed_at, claimed_from, claimed_to, score, band, confidence, needs_check, outcome,
                filed_at, changed_at, by_claimed, by_score, by_changed)
            values (?, ?, 1, 1, 2, ?, 'ransomware', ?, ?, ?, ?, ?, 'finance', '2024', ?, ?, ?, ?, 'low', ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String WORD = "insert into claim_word (word, claim_seq) values (?, ?)";
    private static final long FIRST = Instant.parse("2014-01-01T00:00:00Z").getEpochSecond();
    private static final int YEARS = 10 * 365 * 86_400;
    private static final int BATCH = 5_000;

    private final Database database;
    private final Random random = new Random(1);
    private int size;

    public Crowd(Database database) {
        this.database = database;
    }

    public static String actor(int number) {
        return "actor" + number;
    }

    public static String victim(int number) {
        return "Victim Number " + number;
    }

    /** One in a thousand headlines has it. */
    public static String word(int number) {
        return "topic" + number + "end";
    }

    /** A page in the middle of the list by claim. */
    public static Place deep() {
        return new Place(FIRST + YEARS / 2, "");
    }

    public void growTo(int claims) {
        try (var connection = database.source().getConnection()) {
            var indexes = Indexes.drop(connection);
            connection.setAutoCommit(false);
            try (var claim = connection.prepareStatement(CLAIM);
                    var word = connection.prepareStatement(WORD)) {
                while (size < claims) {
                    size++;
                    add(claim, word);
                    if (size % BATCH == 0 || size == claims) {
                        claim.executeBatch();
                        word.executeBatch();
                        connection.commit();
                    }
                }
            }
            connection.setAutoCommit(true);
            indexes.restore(connection);
            try (var statement = connection.createStatement()) {
                statement.execute("analyze");
            }
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private void add(PreparedStatement claim, PreparedStatement words) throws SQLException {
        int actor = random.nextInt(1_000);
        int topic = random.nextInt(1_000);
        int score = 1 + random.nextInt(99);
        boolean refuted = random.nextInt(100) == 0;
        long claimed = FIRST + random.nextInt(YEARS);
        long changed = FIRST + YEARS + size;
        var headline = actor(actor) + " claims " + word(topic);
        int at = 1;
        claim.setLong(at++, size);
        claim.setString(at++, "crowd-" + size);
        claim.setString(at++, headline);
        claim.setString(at++, actor(actor));
        claim.setString(at++, Key.actor(actor(actor)));
        claim.setString(at++, victim(size));
        claim.setString(at++, "victimnumber" + size);
        claim.setString(at++, country(random.nextInt(1_000)));
        claim.setObject(at++, Columns.time(Instant.ofEpochSecond(claimed)));
        claim.setObject(at++, Columns.time(Instant.ofEpochSecond(claimed)));
        claim.setInt(at++, score);
        claim.setString(at++, score < 20 ? "very_unlikely" : score < 55 ? "unlikely" : "likely");
        claim.setBoolean(at++, random.nextInt(10) == 0 && !refuted);
        claim.setString(at++, refuted ? "refuted" : "none");
        claim.setObject(at++, Columns.time(Instant.ofEpochSecond(changed)));
        claim.setObject(at++, Columns.time(Instant.ofEpochSecond(changed)));
        claim.setLong(at++, Order.key(claimed, size));
        claim.setLong(at++, Order.key(score, size));
        claim.setLong(at++, Order.key(changed, size));
        claim.addBatch();
        for (var word : ClaimWords.in(headline + " " + victim(size))) {
            words.setBytes(1, word.getBytes(StandardCharsets.UTF_8));
            words.setLong(2, size);
            words.addBatch();
        }
    }

    private static String country(int dice) {
        if (dice == 0) {
            return RARE;
        }
        return dice < 400 ? FREQUENT : "" + (char) ('A' + dice % 20) + (char) ('A' + dice % 7);
    }
}
