package io.github.claimgauge.tuning.fitting;

import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.tuning.LabelledClaims.Source;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * A fit that somebody has asked for.
 *
 * @param id a UUID
 * @param ceiling the most restricted marking of claims that it may know
 * @param rulebook version of the rules whose weights are fitted
 */
public record FitRun(
        String id,
        String author,
        Tlp ceiling,
        Instant begunAt,
        String rulebook,
        Set<Source> sources,
        FitSettings settings,
        CompletableFuture<Fit> end) {

    public boolean isUnderWay() {
        return !end.isDone();
    }

    /** What is proposed; empty while it is under way, and if it has failed. */
    public Optional<Fit> fit() {
        return Optional.ofNullable(end.handle((fit, fault) -> fit).getNow(null));
    }

    /** Why it has failed; empty unless it has. */
    public Optional<Throwable> failure() {
        return Optional.ofNullable(end.handle((fit, fault) -> fault).getNow(null))
                .map(fault -> fault instanceof CompletionException wrapped && wrapped.getCause() != null
                        ? wrapped.getCause()
                        : fault);
    }
}
