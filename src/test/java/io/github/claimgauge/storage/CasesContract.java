package io.github.claimgauge.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.claimgauge.RandomClaims;
import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.casebook.Casebook;
import io.github.claimgauge.casebook.Entry;
import io.github.claimgauge.casebook.Filing;
import io.github.claimgauge.casebook.Filter;
import io.github.claimgauge.casebook.IdTaken;
import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.casebook.Query;
import io.github.claimgauge.casebook.Settlement;
import io.github.claimgauge.casebook.Sort;
import io.github.claimgauge.casebook.Trigger;
import io.github.claimgauge.casebook.UnknownClaim;
import io.github.claimgauge.casebook.UnknownFiling;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.json.ClaimReader;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for claims in every database. */
abstract class CasesContract {

    private static final Caller ANN = Caller.local();
    private static final ClaimReader READER = new ClaimReader(Clock.systemUTC());
    private static final String CLAIM = """
            {"attack":"data_breach","tlp":"%s","actor":{"name":"A"},"victim":{"name":"V"},"claimedAt":"2024-04-16"%s}""";

    private Casebook book;

    abstract Database database();

    @BeforeEach
    void open() {
        book = Book.over(database());
    }

    @Test
    void keepsClaimsAndTheirFirstAssessmentToTheByte() {
        assertThat(RandomClaims.of(11, 50)).allSatisfy(claim -> {
            var filed = book.file(ANN, claim.named(null), null, Trigger.FILED);

            assertThat(book.get(ANN, filed.id())).usingRecursiveComparison().isEqualTo(filed);
            assertThat(filed.claim()).isEqualTo(claim.named(filed.id()));
        });
    }

    @Test
    void refusesAnIdThatIsTaken() {
        var claim = claim("taken-" + System.nanoTime());
        book.file(ANN, claim, null, Trigger.FILED);

        assertThatThrownBy(() -> book.file(ANN, claim, null, Trigger.FILED)).isInstanceOf(IdTaken.class);
    }

    @Test
    void doesNotKnowWhatNobodyFiled() {
        assertThatThrownBy(() -> book.get(ANN, "nobody")).isInstanceOf(UnknownClaim.class);
    }

    @Test
    void anOutcomeWithoutADateIsKnownFromWhenItWasRecordedWhateverComesLater() throws Exception {
        var id = book.file(ANN, marked(Tlp.GREEN), null, Trigger.FILED).id();
        var settled = book.settle(ANN, id, null, new Settlement(Label.REFUTED, null, null, null, null));
        Thread.sleep(5); // so that what comes later has another time

        book.amend(ANN, id, null, marked(Tlp.CLEAR));
        book.settle(ANN, id, null, new Settlement(Label.REFUTED, null, "in other words", null, null));

        assertThat(knownAt(id)).isEqualTo(settled.changedAt());
        var corrected = book.settle(ANN, id, null, new Settlement(Label.CONFIRMED, null, null, null, null));
        assertThat(knownAt(id)).isEqualTo(corrected.changedAt());
    }

    private Instant knownAt(String id) {
        return database()
                .client()
                .sql("select outcome_known from claim where id = :id")
                .param("id", id)
                .query((row, number) -> Columns.instant(row, "outcome_known"))
                .single();
    }

    @Test
    void hidesAssessmentsFromWhenTheClaimWasMoreRestricted() {
        var bob = new Caller("bob", Role.ANALYST, Tlp.GREEN);
        var id = book.file(ANN, marked(Tlp.RED), null, Trigger.FILED).id();
        book.amend(ANN, id, null, marked(Tlp.GREEN));

        assertThat(book.history(ANN, id)).extracting(Filing::number).containsExactly(1, 2);
        assertThat(book.history(bob, id)).extracting(Filing::number).containsExactly(2);
        assertThat(book.filing(bob, id, 2).number()).isEqualTo(2);
        assertThatThrownBy(() -> book.filing(bob, id, 1)).isInstanceOf(UnknownFiling.class);
        assertThatThrownBy(() -> book.replay(bob, id, 1)).isInstanceOf(UnknownFiling.class);
    }

    @Test
    void findsClaimsByWordsThatAFileHasFilledIn() {
        var word = "found" + System.nanoTime();
        var id = book.file(ANN, marked(Tlp.GREEN), null, Trigger.IMPORTED).id();
        var told = READER.readClaim(
                CLAIM.formatted("green", ",\"headline\":\"" + word + "\"").getBytes(UTF_8));
        book.amend(ANN, id, null, told, Trigger.IMPORTED);

        var filter = new Filter(null, null, null, null, null, word, null, null, null);
        assertThat(book.page(ANN, new Query(filter, Sort.CLAIMED, true, 10, null))
                        .entries())
                .extracting(Entry::id)
                .containsExactly(id);
    }

    private static Claim marked(Tlp tlp) {
        return READER.readClaim(CLAIM.formatted(tlp, "").getBytes(UTF_8));
    }

    private static Claim claim(String id) {
        return new RandomClaims(1).next().named(id);
    }
}
