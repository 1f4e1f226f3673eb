package io.github.claimgauge.score;

import io.github.claimgauge.score.Question.Answer;
import io.github.claimgauge.score.Question.Choice;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Questions whose answers work together, and what answering some of them does. What two factors do adds up. */
final class Factor {

    private final List<Member> members;
    private final Move none;
    private final List<List<Optional<Move>>> byAnswer;
    private final List<Move> alone;
    private final Interplay interplay;
    private final Map<Integer, List<Move>> worthwhile = new HashMap<>();

    Factor(Balance balance, Hypothesis present, List<Member> members) {
        this.members = members;
        this.none = Move.none(balance.groups().size());
        this.byAnswer =
                members.stream().map(member -> alone(member, balance, present)).toList();
        this.alone = byAnswer.stream()
                .flatMap(List::stream)
                .flatMap(Optional::stream)
                .toList();
        this.interplay = new Interplay(balance, present, members);
    }

    private static List<Optional<Move>> alone(Member member, Balance balance, Hypothesis present) {
        var alone = new ArrayList<Optional<Move>>(member.answers().size());
        for (int answer = 0; answer < member.answers().size(); answer++) {
            alone.add(alone(member, answer, balance, present));
        }
        return alone;
    }

    private static Optional<Move> alone(Member member, int index, Balance balance, Hypothesis present) {
        var answer = member.answers().get(index);
        var choice = List.of(new Choice(member.question(), answer));
        return member.idle().get(index)
                ? Optional.of(new Move(choice, new int[balance.groups().size()]))
                : present.given(member.ordinal(), answer)
                        .map(after -> new Move(choice, balance.gains(present.fired(), after.fired())));
    }

    /**
     * One of the questions.
     *
     * @param answers those that may come true
     * @param idle which of them do what giving none does
     * @param entangled earlier members that a rule depends on together with this one
     * @param bound earlier members that a rule depends on together with this one or a later one
     */
    record Member(int ordinal, Question question, List<Answer> answers, BitSet idle, BitSet entangled, BitSet bound) {}

    List<Member> members() {
        return members;
    }

    /** What this answer alone adds to each group's sum; null if it cannot be true of the claim. */
    int @Nullable [] gains(int member, int answer) {
        return byAnswer.get(member).get(answer).map(Move::gains).orElse(null);
    }

    /** Every answer that can be true of the claim, by itself. */
    List<Move> alone() {
        return alone;
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
        var best = members.size() == 1
                ? Move.outstanding(noneOrOne(), sign)
                : new Combinations(this, interplay, none, sign).best();
        return best.subList(1, best.size());
    }

    private List<Move> noneOrOne() {
        var moves = new ArrayList<Move>();
        moves.add(none);
        moves.addAll(alone());
        return moves;
    }
}
