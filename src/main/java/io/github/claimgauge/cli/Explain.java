package io.github.claimgauge.cli;

import io.github.claimgauge.score.Scorer.Detail;
import java.util.Locale;

/** How much of the explanation is wanted, as the option {@code --explain} puts it. */
enum Explain {
    FINDINGS(Detail.FINDINGS),
    FULL(Detail.FULL);

    final Detail detail;

    Explain(Detail detail) {
        this.detail = detail;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
