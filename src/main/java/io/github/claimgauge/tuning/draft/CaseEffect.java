package io.github.claimgauge.tuning.draft;

import io.github.claimgauge.tuning.Quality;
import io.github.claimgauge.tuning.Scored;
import io.github.claimgauge.tuning.View;
import java.util.List;

/**
 * What other rules would change for the claims whose outcome is known, at one look.
 *
 * @param moved those with another score or band: first those with another band, then by how far they move
 */
public record CaseEffect(View view, Quality before, Quality after, List<Move> moved) {

    /** How many would be in another band. */
    public int crossed() {
        return (int) moved.stream().filter(Move::isAcross).count();
    }

    /** A claim that other rules score otherwise, or put into another band. */
    public record Move(Scored before, Scored after) {

        /** Whether it is in another band. */
        public boolean isAcross() {
            return !before.band().name().equals(after.band().name());
        }

        /** By how much the score differs. */
        int distance() {
            return Math.abs(after.score() - before.score());
        }
    }
}
