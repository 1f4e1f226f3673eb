package io.github.claimgauge.tuning.effect;

import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.score.Rulebook;
import io.github.claimgauge.score.Scale;
import io.github.claimgauge.tuning.Tally;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is counted of claims that two rulebooks score. It needs no more room for many than for few. Not for several threads. */
final class Sums {

    /** A claim on the move. */
    record Move(long claim, Standing before, Standing after) {

        int difference() {
            return after.score() - before.score();
        }

        boolean isAcross() {
            return !before.band().equals(after.band());
        }
    }

    private record Way(String from, String to) {}

    /** The one that is given up first, first. */
    private static final Comparator<Move> BY_WEIGHT = Comparator.comparing(Move::isAcross)
            .thenComparingInt(move -> Math.abs(move.difference()))
            .thenComparing(Move::claim, Comparator.reverseOrder());

    private final int most;
    private final Map<Way, Integer> ways = new HashMap<>();
    private final SortedMap<Integer, Integer> differences = new TreeMap<>();
    private final PriorityQueue<Move> farthest = new PriorityQueue<>(BY_WEIGHT);
    private final Tally before = new Tally();
    private final Tally after = new Tally();

    Sums(int most) {
        this.most = most;
    }

    void add(Move move, @Nullable Label outcome) {
        ways.merge(new Way(move.before.band(), move.after.band()), 1, Integer::sum);
        differences.merge(move.difference(), 1, Integer::sum);
        if (outcome == Label.CONFIRMED || outcome == Label.REFUTED) {
            before.add(move.before.points(), outcome == Label.CONFIRMED);
            after.add(move.after.points(), outcome == Label.CONFIRMED);
        }
        if (move.difference() != 0 || move.isAcross()) {
            farthest.add(move);
            if (farthest.size() > most) {
                farthest.remove();
            }
        }
    }

    int claims() {
        return differences.values().stream().mapToInt(Integer::intValue).sum();
    }

    int moved() {
        return claims() - differences.getOrDefault(0, 0);
    }

    int crossed() {
        return ways.entrySet().stream()
                .filter(way -> !way.getKey().from.equals(way.getKey().to))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    SortedMap<Integer, Integer> differences() {
        return Collections.unmodifiableSortedMap(differences);
    }

    List<Crossing> bands(Rulebook one, Rulebook other) {
        var crossings = new ArrayList<Crossing>();
        for (var from : one.scale().bands()) {
            for (var to : other.scale().bands()) {
                crossings.add(crossing(from, to));
            }
        }
        crossings.removeIf(crossing -> crossing.claims() == 0);
        return crossings;
    }

    private Crossing crossing(Scale.Band from, Scale.Band to) {
        return new Crossing(from.name(), to.name(), ways.getOrDefault(new Way(from.name(), to.name()), 0));
    }

    /** The farthest first. */
    List<Move> farthest() {
        return farthest.stream().sorted(BY_WEIGHT.reversed()).toList();
    }

    Tally before() {
        return before;
    }

    Tally after() {
        return after;
    }
}
