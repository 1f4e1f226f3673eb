package io.github.claimgauge.review;

import io.github.claimgauge.tuning.Backtest;
import io.github.claimgauge.tuning.Judgements;
import io.github.claimgauge.tuning.Labelled;
import io.github.claimgauge.tuning.Period;
import io.github.claimgauge.tuning.edition.Edition;
import java.util.List;

/**
 * How well the rules in force did.
 *
 * @param claims how many claims with a known outcome there are in the slice
 * @param periods how well they did when
 */
public record QualityReview(Slice slice, int claims, Backtest backtest, List<Period> periods) {

    static QualityReview of(Edition edition, Slice slice, Labelled all) {
        var claims = all.only(labelled -> slice.takes(labelled.claim()));
        var judgements = Judgements.of(edition.rulebook(), claims, slice.view());
        return new QualityReview(slice, judgements.size(), judgements.backtest(), judgements.periods());
    }
}
