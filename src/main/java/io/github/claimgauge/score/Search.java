package io.github.claimgauge.score;

import io.github.claimgauge.score.Question.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the extreme total, or the smallest change that reaches a given one, in one direction, among the moves of
 * independent factors. Exact: depth-first with bounds, so that a branch is left out only where nothing better can be in it.
 *
 * <p>Two bounds hold. By group: what the best moves of all remaining factors add up to, within the limits. By number of
 * answers: a move can add no more to the total than its gains in the direction, since a limit only lets less through.
 */
final class Search {

    private final Balance balance;
    private final int[] sums;
    private final int sign;
    private final List<List<Move>> moves;
    private final int[][] bestOfRest;

    /** @param up whether higher totals are wanted, or lower ones */
    Search(Balance balance, int[] sums, List<Factor> factors, boolean up) {
        this.balance = balance;
        this.sums = sums;
        this.sign = up ? 1 : -1;
        this.moves = factors.stream()
                .map(factor -> factor.moves(sign))
                .filter(useful -> !useful.isEmpty())
                .toList();
        this.bestOfRest = bestOfRest();
    }

    /** A set of answers and the total that they lead to. */
    record Found(List<Choice> choices, int points) {}

    /** The furthest total that any answers lead to. */
    int extreme() {
        return sign * furthest(0, sums, sign * balance.total(sums));
    }

    /**
     * The fewest answers that bring the total to {@code points} or beyond. If one is enough, it is the one that leads the
     * least beyond; of several such, and if one is not enough, it is the first in the order of the questions, those that
     * work together side by side.
     */
    static Optional<Found> fewest(Balance balance, int[] sums, List<Factor> factors, boolean up, int points) {
        int sign = up ? 1 : -1;
        Found nearest = null;
        for (var factor : factors) {
            for (var alone : factor.alone()) {
                int total = balance.total(sums, 1, alone.gains());
                if (sign * total >= sign * points && (nearest == null || sign * total < sign * nearest.points)) {
                    nearest = new Found(alone.choices(), total);
                }
            }
        }
        return nearest == null ? new Search(balance, sums, factors, up).smallest(points) : Optional.of(nearest);
    }

    private Optional<Found> smallest(int points) {
        int goal = sign * points;
        if (sign * extreme() < goal) {
            return Optional.empty();
        }
        int[][] reach = reach();
        Found found = null;
        for (int answers = 1; found == null && answers < reach[0].length; answers++) {
            found = first(0, answers, sums, List.of(), goal, reach);
        }
        return Optional.ofNullable(found);
    }

    private int furthest(int factor, int[] reached, int best) {
        int furthest = Math.max(best, sign * balance.total(reached));
        if (factor == moves.size() || bound(factor, reached) <= furthest) {
            return furthest;
        }
        for (var move : moves.get(factor)) {
            furthest = furthest(factor + 1, move.addedTo(reached), furthest);
        }
        return furthest(factor + 1, reached, furthest);
    }

    private @Nullable Found first(
            int factor, int answers, int[] reached, List<Choice> chosen, int goal, int[][] reach) {
        int total = sign * balance.total(reached);
        if (answers == 0) {
            return total >= goal ? new Found(chosen, sign * total) : null;
        }
        if (factor == moves.size() || total + reach[factor][answers] < goal || bound(factor, reached) < goal) {
            return null;
        }
        for (var move : moves.get(factor)) {
            int rest = answers - move.answers();
            if (rest >= 0) {
                var found = first(factor + 1, rest, move.addedTo(reached), joined(chosen, move), goal, reach);
                if (found != null) {
                    return found;
                }
            }
        }
        return first(factor + 1, answers, reached, chosen, goal, reach);
    }

    private static List<Choice> joined(List<Choice> chosen, Move move) {
        var joined = new ArrayList<>(chosen);
        joined.addAll(move.choices());
        return joined;
    }

    private int potential(Move move) {
        int potential = 0;
        for (int gain : move.gains()) {
            potential += Math.max(0, sign * gain);
        }
        return potential;
    }

    private int bound(int factor, int[] reached) {
        return sign * balance.total(reached, sign, bestOfRest[factor]);
    }

    private int[][] bestOfRest() {
        var best = new int[moves.size() + 1][sums.length];
        for (int factor = moves.size() - 1; factor >= 0; factor--) {
            for (int group = 0; group < sums.length; group++) {
                int most = 0;
                for (var move : moves.get(factor)) {
                    most = Math.max(most, sign * move.gains()[group]);
                }
                best[factor][group] = best[factor + 1][group] + most;
            }
        }
        return best;
    }

    /** {@code reach[factor][answers]}: most that at most so many answers to this factor and later ones can add. */
    private int[][] reach() {
        int all = moves.stream()
                .mapToInt(list -> list.get(list.size() - 1).answers())
                .sum();
        var reach = new int[moves.size() + 1][all + 1];
        for (int factor = moves.size() - 1; factor >= 0; factor--) {
            reach[factor] = reach[factor + 1].clone();
            for (var move : moves.get(factor)) {
                int potential = potential(move);
                for (int answers = move.answers(); answers <= all; answers++) {
                    int most = potential + reach[factor + 1][answers - move.answers()];
                    reach[factor][answers] = Math.max(reach[factor][answers], most);
                }
            }
        }
        return reach;
    }
}
