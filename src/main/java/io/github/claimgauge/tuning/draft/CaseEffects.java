package io.github.claimgauge.tuning.draft;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.claimgauge.score.Rulebook;
import io.github.claimgauge.tuning.Backtest;
import io.github.claimgauge.tuning.LabelledClaim;
import io.github.claimgauge.tuning.View;
import io.github.claimgauge.tuning.draft.CaseEffect.Move;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Works out what other rules would change for claims whose outcome is known. Remembers the last few backtests. Safe for many
 * threads.
 */
public final class CaseEffects {

    private static final int MOST_BACKTESTS = 12;
    private static final Comparator<Move> FARTHEST = Comparator.comparing((Move move) -> !move.isAcross())
            .thenComparing(move -> -move.distance())
            .thenComparing(move -> move.before().claim());

    private record Asked(String version, View view) {}

    private final List<LabelledClaim> claims;
    private final Cache<Asked, Backtest> backtests =
            Caffeine.newBuilder().maximumSize(MOST_BACKTESTS).build();

    public CaseEffects(List<LabelledClaim> claims) {
        this.claims = List.copyOf(claims);
    }

    /** When the claims were made, and three days later. */
    public List<CaseEffect> of(Rulebook before, Rulebook after) {
        return Arrays.stream(View.values())
                .map(view -> effect(backtest(before, view), backtest(after, view)))
                .toList();
    }

    private static CaseEffect effect(Backtest before, Backtest after) {
        var moved = IntStream.range(0, before.scores().size())
                .mapToObj(claim ->
                        new Move(before.scores().get(claim), after.scores().get(claim)))
                .filter(move -> move.isAcross() || move.distance() > 0)
                .sorted(FARTHEST)
                .toList();
        return new CaseEffect(after.view(), before.quality(), after.quality(), moved);
    }

    private Backtest backtest(Rulebook rulebook, View view) {
        return backtests.get(new Asked(rulebook.version(), view), asked -> Backtest.of(rulebook, claims, view));
    }
}
