package io.github.claimgauge.score;

import io.github.claimgauge.score.Factor.Member;
import io.github.claimgauge.score.Question.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one more answer adds when others are given before it. Only those matter whose questions a rule ties to its own, so it
 * is worked out once for each choice of these, and not for every combination of answers.
 */
final class Interplay {

    private final Balance balance;
    private final Hypothesis present;
    private final List<Member> members;
    private final Map<Picks, Optional<Hypothesis>> supposed = new HashMap<>();
    private final Map<Picks, Optional<int[]>> gains = new HashMap<>();

    Interplay(Balance balance, Hypothesis present, List<Member> members) {
        this.balance = balance;
        this.present = present;
        this.members = members;
    }

    /** What it adds to each group's sum; empty if it cannot be true of the claim then. */
    Optional<int[]> gains(int at, int answer, Picks before) {
        var member = members.get(at);
        var context = before.only(member.entangled());
        return gains.computeIfAbsent(
                context.with(at, answer), key -> added(member, member.answers().get(answer), context));
    }

    private Optional<int[]> added(Member member, Answer answer, Picks before) {
        return supposed(before).flatMap(given -> given.given(member.ordinal(), answer)
                .map(after -> balance.gains(given.fired(), after.fired())));
    }

    /** What holds once these answers are given, in the order of the members. */
    private Optional<Hypothesis> supposed(Picks picks) {
        int last = picks.last();
        if (last < 0) {
            return Optional.of(present);
        }
        var known = supposed.get(picks);
        if (known != null) {
            return known;
        }
        var member = members.get(last);
        var answer = member.answers().get(picks.answer(last));
        var result = supposed(picks.without(last)).flatMap(before -> before.given(member.ordinal(), answer));
        supposed.put(picks, result);
        return result;
    }
}
