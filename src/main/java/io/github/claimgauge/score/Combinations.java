package io.github.claimgauge.score;

import io.github.claimgauge.score.Question.Choice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The moves worth making of members that work together, in one direction. Member by member, only those are kept that none
 * outdoes; and picks that make no difference to the members that follow are gone into once.
 */
final class Combinations {

    private static final Comparator<Move> BY_ANSWERS = Comparator.comparingInt(Move::answers);

    private final Factor factor;
    private final Interplay interplay;
    private final List<Move> none;
    private final int sign;
    private final List<Map<Picks, List<Move>>> known = new ArrayList<>();

    Combinations(Factor factor, Interplay interplay, Move none, int sign) {
        this.factor = factor;
        this.interplay = interplay;
        this.none = List.of(none);
        this.sign = sign;
        factor.members().forEach(member -> known.add(new HashMap<>()));
    }

    /** The moves that none outdoes, that of doing nothing first. */
    List<Move> best() {
        return best(0, Picks.none(factor.members().size()));
    }

    /** Those of the members from {@code at} on, once these answers are given to earlier ones. */
    private List<Move> best(int at, Picks picks) {
        if (at == factor.members().size()) {
            return none;
        }
        var known = this.known.get(at);
        var bound = picks.only(factor.members().get(at).bound());
        var before = known.get(bound);
        if (before != null) {
            return before;
        }
        var best = Move.outstanding(candidates(at, bound), sign);
        known.put(bound, best);
        return best;
    }

    private List<Move> candidates(int at, Picks picks) {
        var candidates = new ArrayList<Move>();
        var member = factor.members().get(at);
        int answers = member.answers().size();
        for (int answer = member.idle().nextClearBit(0);
                answer < answers;
                answer = member.idle().nextClearBit(answer + 1)) {
            var added = gains(at, answer, picks);
            if (added != null) {
                var choice = new Choice(member.question(), member.answers().get(answer));
                best(at + 1, picks.with(at, answer)).forEach(rest -> candidates.add(rest.after(choice, added)));
            }
        }
        candidates.addAll(best(at + 1, picks));
        candidates.sort(BY_ANSWERS);
        return candidates;
    }

    private int @Nullable [] gains(int at, int answer, Picks picks) {
        var entangled = factor.members().get(at).entangled();
        return picks.areNoneFor(entangled)
                ? factor.gains(at, answer)
                : interplay.gains(at, answer, picks).orElse(null);
    }
}
