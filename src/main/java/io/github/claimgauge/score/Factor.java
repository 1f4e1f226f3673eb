package io.github.claimgauge.score;

import io.github.claimgauge.score.Question.Choice;
import java.util.List;
import java.util.Set;

/**
 * Questions whose answers work together, and all that answering some of them can do. What two factors do adds up.
 *
 * @param moves fewest answers first, then in the order of the questions and of their answers
 */
record Factor(List<Question> questions, List<Move> moves) {

    /**
     * Answers, and what they add to each group's sum.
     *
     * @param choices one or more
     */
    record Move(List<Choice> choices, int[] gains) {

        int[] addedTo(int[] sums) {
            var added = sums.clone();
            for (int group = 0; group < added.length; group++) {
                added[group] += gains[group];
            }
            return added;
        }
    }

    /** The moves that answer this question and no other. */
    List<Move> movesOf(Question question) {
        return moves.stream()
                .filter(move -> move.choices().size() == 1
                        && move.choices().get(0).question().equals(question))
                .toList();
    }

    /** The same factor when no other questions than these may be answered. */
    Factor within(Set<Question> allowed) {
        return new Factor(
                questions.stream().filter(allowed::contains).toList(),
                moves.stream()
                        .filter(move ->
                                move.choices().stream().map(Choice::question).allMatch(allowed::contains))
                        .toList());
    }
}
