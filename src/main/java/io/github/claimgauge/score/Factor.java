package io.github.claimgauge.score;

import io.github.claimgauge.score.Question.Answer;
import io.github.claimgauge.score.Question.Choice;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Questions whose answers work together, and what answering some of them does. What two factors do adds up.
 *
 * <p>No rule depends on all of the questions, so not every combination of answers is judged: what one more answer does is
 * judged once for the answers to those questions that one and the same rule depends on as well.
 */
final class Factor {

    private static final Comparator<Move> BY_ANSWERS = Comparator.comparingInt(Move::answers);

    private final Balance balance;
    private final List<Member> members;
    private final Move none;
    private final List<List<Optional<Move>>> alone;
    private final Map<String, Optional<Hypothesis>> judged = new HashMap<>();
    private final Map<String, Optional<int[]>> gains = new HashMap<>();
    private final Map<Integer, List<Move>> worthwhile = new HashMap<>();

    Factor(Balance balance, Hypothesis present, List<Member> members) {
        this.balance = balance;
        this.members = members;
        this.none = Move.none(balance.groups().size());
        this.alone = members.stream().map(member -> alone(member, present)).toList();
        judged.put(String.valueOf(new char[members.size()]), Optional.of(present));
    }

    private List<Optional<Move>> alone(Member member, Hypothesis present) {
        var alone = new ArrayList<Optional<Move>>(member.answers().size());
        for (var answer : member.answers()) {
            alone.add(present.given(member.ordinal(), answer)
                    .map(after -> new Move(
                            List.of(new Choice(member.question(), answer)),
                            balance.gains(present.fired(), after.fired()))));
        }
        return alone;
    }

    /**
     * One of the questions.
     *
     * @param answers those that may come true
     * @param entangled earlier members that a rule depends on together with this one
     * @param bound earlier members that a rule depends on together with this one or a later one
     */
    record Member(int ordinal, Question question, List<Answer> answers, BitSet entangled, BitSet bound) {}

    List<Member> members() {
        return members;
    }

    /** What this answer alone adds to each group's sum; null if it cannot be true of the claim. */
    int @Nullable [] gains(int member, int answer) {
        return alone.get(member).get(answer).map(Move::gains).orElse(null);
    }

    /** Every answer that can be true of the claim, by itself. */
    List<Move> alone() {
        var all = new ArrayList<Move>();
        alone.forEach(answers -> answers.forEach(answer -> answer.ifPresent(all::add)));
        return all;
    }

    /**
     * The moves worth making: none that another one with as few answers outdoes, in every group, in this direction.
     * Fewest answers first, then in the order of the questions and of their answers.
     *
     * @param sign 1 if higher sums are wanted, -1 if lower ones
     */
    List<Move> moves(int sign) {
        return worthwhile.computeIfAbsent(sign, this::movesTowards);
    }

    private List<Move> movesTowards(int sign) {
        var best = members.size() == 1 ? bestOfOne(sign) : best(0, new char[members.size()], sign, new HashMap<>());
        return best.subList(1, best.size());
    }

    private List<Move> bestOfOne(int sign) {
        var candidates = new ArrayList<Move>();
        candidates.add(none);
        alone.get(0).forEach(answer -> answer.ifPresent(candidates::add));
        return outstanding(candidates, sign);
    }

    private List<Move> best(int at, char[] picks, int sign, Map<String, List<Move>> known) {
        if (at == members.size()) {
            return List.of(none);
        }
        var key = key(at, members.get(at).bound(), picks);
        var before = known.get(key);
        if (before != null) {
            return before;
        }
        var best = outstanding(candidates(at, picks, sign, known), sign);
        known.put(key, best);
        return best;
    }

    private List<Move> candidates(int at, char[] picks, int sign, Map<String, List<Move>> known) {
        var candidates = new ArrayList<Move>();
        var member = members.get(at);
        for (int answer = 0; answer < member.answers().size(); answer++) {
            var added = gains(at, answer, picks);
            if (added != null) {
                var choice = new Choice(member.question(), member.answers().get(answer));
                picks[at] = (char) (answer + 1);
                best(at + 1, picks, sign, known).forEach(rest -> candidates.add(rest.after(choice, added)));
            }
        }
        picks[at] = 0;
        candidates.addAll(best(at + 1, picks, sign, known));
        candidates.sort(BY_ANSWERS);
        return candidates;
    }

    /** @param candidates in the order in which the first of equals is kept */
    private static List<Move> outstanding(List<Move> candidates, int sign) {
        var outstanding = new ArrayList<Move>();
        for (var candidate : candidates) {
            if (!isOutdone(candidate, outstanding, sign)) {
                outstanding.add(candidate);
            }
        }
        return outstanding;
    }

    private static boolean isOutdone(Move candidate, List<Move> moves, int sign) {
        for (var move : moves) {
            if (move.doesAllThat(candidate, sign)) {
                return true;
            }
        }
        return false;
    }

    private int @Nullable [] gains(int at, int answer, char[] picks) {
        var entangled = members.get(at).entangled();
        if (isNone(entangled, picks)) {
            return gains(at, answer);
        }
        var context = only(entangled, picks);
        context[at] = (char) (answer + 1);
        return gains.computeIfAbsent(String.valueOf(context), key -> judge(at, answer, picks))
                .orElse(null);
    }

    private Optional<int[]> judge(int at, int answer, char[] picks) {
        var member = members.get(at);
        var before = judgement(only(member.entangled(), picks));
        return before.flatMap(judgement ->
                        judgement.given(member.ordinal(), member.answers().get(answer)))
                .map(after -> balance.gains(before.get().fired(), after.fired()));
    }

    /** The judgement when these answers are given: 0 is none, 1 the first. */
    private Optional<Hypothesis> judgement(char[] picks) {
        var key = String.valueOf(picks);
        var known = judged.get(key);
        if (known != null) {
            return known;
        }
        int last = picks.length - 1;
        while (picks[last] == 0) {
            last--;
        }
        var member = members.get(last);
        var answer = member.answers().get(picks[last] - 1);
        picks[last] = 0;
        var result = judgement(picks).flatMap(judgement -> judgement.given(member.ordinal(), answer));
        judged.put(key, result);
        return result;
    }

    private static String key(int at, BitSet bound, char[] picks) {
        return at + ":" + String.valueOf(only(bound, picks));
    }

    private static boolean isNone(BitSet members, char[] picks) {
        for (int member = members.nextSetBit(0); member >= 0; member = members.nextSetBit(member + 1)) {
            if (picks[member] != 0) {
                return false;
            }
        }
        return true;
    }

    private static char[] only(BitSet members, char[] picks) {
        var only = new char[picks.length];
        for (int member = members.nextSetBit(0); member >= 0; member = members.nextSetBit(member + 1)) {
            only[member] = picks[member];
        }
        return only;
    }
}
