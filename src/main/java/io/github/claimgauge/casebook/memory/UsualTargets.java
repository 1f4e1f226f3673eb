package io.github.claimgauge.casebook.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an actor's victims have in common that victims of others do not: the country, or the sector.
 *
 * <p>A value is usual if its share among the actor's victims, shrunk towards its share among everybody's, exceeds the latter by
 * enough. So an actor that takes what it finds has no usual country, though half of its victims lie in the largest one; and a
 * few victims prove nothing.
 *
 * @param own values of the actor's victims
 * @param others values of victims of others
 */
record UsualTargets(List<String> own, List<String> others) {

    /** Fewer victims than this make no habit. */
    static final int FEWEST = 10;

    /** As many victims as the shares of others count for. */
    private static final double PRIOR = 10;

    /** How far a share must exceed that among everybody's victims. */
    private static final double EXCESS = 0.15;

    /** From fewer victims of others nobody can say that an actor has no habit. */
    private static final int FEWEST_OTHERS = 50;

    /** The usual values in alphabetical order; none if there are none for sure; empty if there is too little to tell. */
    Optional<List<String>> usual() {
        if (own.size() < FEWEST) {
            return Optional.empty();
        }
        var counts = counts(own);
        var everybody = counts(others);
        var usual = counts.entrySet().stream()
                .filter(value -> isUsual(value.getValue(), everybody.getOrDefault(value.getKey(), 0L)))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        return usual.isEmpty() && others.size() < FEWEST_OTHERS ? Optional.empty() : Optional.of(usual);
    }

    private boolean isUsual(long count, long countOfOthers) {
        double share = countOfOthers / (others.size() + PRIOR);
        double shrunk = (count + PRIOR * share) / (own.size() + PRIOR);
        return shrunk >= share + EXCESS;
    }

    /** The values that are known of one part of the targets. */
    static List<String> known(List<Precedents.Target> targets, Function<Precedents.Target, @Nullable String> part) {
        return targets.stream()
                .flatMap(target -> Stream.ofNullable(part.apply(target)))
                .toList();
    }

    private static Map<String, Long> counts(List<String> values) {
        return values.stream().collect(Collectors.groupingBy(Function.identity(), HashMap::new, Collectors.counting()));
    }
}
