package io.github.claimgauge.tuning.draft;

import io.github.claimgauge.tuning.Moved;
import io.github.claimgauge.tuning.Quality;
import io.github.claimgauge.tuning.View;
import java.util.List;

/**
 * What other rules would change for the claims whose outcome is known, at one look.
 *
 * @param moved those with another score or band: first those with another band, then by how far they move
 */
public record CaseEffect(View view, Quality before, Quality after, List<Moved> moved) {

    /** How many would be in another band. */
    public int crossed() {
        return (int) moved.stream().filter(Moved::isAcross).count();
    }
}
