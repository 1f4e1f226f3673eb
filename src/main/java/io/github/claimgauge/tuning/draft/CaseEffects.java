package io.github.claimgauge.tuning.draft;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.claimgauge.score.Rulebook;
import io.github.claimgauge.tuning.Judgements;
import io.github.claimgauge.tuning.LabelledClaim;
import io.github.claimgauge.tuning.Moved;
import io.github.claimgauge.tuning.Scored;
import io.github.claimgauge.tuning.View;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Works out what other rules would change for claims whose outcome is known. Remembers the last few judgements. Safe for many
 * threads.
 */
public final class CaseEffects {

    private static final int MOST_REMEMBERED = 12;
    private static final Comparator<Moved> FARTHEST = Comparator.comparing((Moved move) -> !move.isAcross())
            .thenComparing(move -> -Math.abs(move.gain()))
            .thenComparing(move -> move.before().claim());

    private record Asked(String version, View view) {}

    private final List<LabelledClaim> claims;
    private final Cache<Asked, Judgements> judged =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

    public CaseEffects(List<LabelledClaim> claims) {
        this.claims = List.copyOf(claims);
    }

    /** When the claims were made, and three days later. */
    public List<CaseEffect> of(Rulebook before, Rulebook after) {
        return Arrays.stream(View.values())
                .map(view -> effect(before, after, view))
                .toList();
    }

    private CaseEffect effect(Rulebook before, Rulebook after, View view) {
        var was = judgements(before, view);
        var is = judgements(after, view);
        return new CaseEffect(view, was.quality(), is.quality(), moved(was.scores(), is.scores()));
    }

    private static List<Moved> moved(List<Scored> before, List<Scored> after) {
        return Moved.between(before, after).stream().sorted(FARTHEST).toList();
    }

    private Judgements judgements(Rulebook rulebook, View view) {
        return judged.get(new Asked(rulebook.version(), view), asked -> Judgements.of(rulebook, claims::forEach, view));
    }
}
