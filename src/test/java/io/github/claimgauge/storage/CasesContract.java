package io.github.claimgauge.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.claimgauge.RandomClaims;
import io.github.claimgauge.access.Caller;
import io.github.claimgauge.casebook.Casebook;
import io.github.claimgauge.casebook.IdTaken;
import io.github.claimgauge.casebook.Trigger;
import io.github.claimgauge.casebook.UnknownClaim;
import io.github.claimgauge.claim.Claim;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for claims in every database. */
abstract class CasesContract {

    private static final Caller ANN = Caller.local();

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

    private static Claim claim(String id) {
        return new RandomClaims(1).next().named(id);
    }
}
