package io.github.claimgauge.facts;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Small questions about values that may be unknown, answered without turning unknown into no. */
final class Values {

    private Values() {}

    static @Nullable String word(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.toString();
    }

    /** True if one holds; false if all are known not to; otherwise unknown. */
    static <T> @Nullable Boolean any(List<T> items, Function<T, @Nullable Boolean> question) {
        boolean known = true;
        for (T item : items) {
            var answer = question.apply(item);
            if (answer == null) {
                known = false;
            } else if (answer) {
                return true;
            }
        }
        return known ? false : null;
    }

    /** Whether one of the items is such. A loop, as everything here: a hypothesis costs little more than its facts do. */
    static <T> boolean one(List<T> items, Predicate<T> such) {
        for (T item : items) {
            if (such.test(item)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the items is such, if the items are known at all. */
    static <T> @Nullable Boolean has(@Nullable List<T> items, Predicate<T> such) {
        return items == null ? null : one(items, such);
    }

    static <T> int count(List<T> items, Predicate<T> such) {
        int count = 0;
        for (T item : items) {
            count += such.test(item) ? 1 : 0;
        }
        return count;
    }

    static @Nullable Integer whole(OptionalLong number) {
        return number.isEmpty() ? null : whole(number.getAsLong());
    }

    static Integer whole(long number) {
        return Math.toIntExact(number);
    }

    /**
     * How many of the part there are to so many of the whole, rounded. Null if one of them is unknown or the whole is
     * nothing; also if the number is too long for a whole one, as any other would be untrue.
     */
    static @Nullable Long rate(@Nullable Long part, double per, @Nullable Long whole) {
        if (part == null || whole == null || whole == 0) {
            return null;
        }
        double rate = per * part / whole;
        return rate < Long.MAX_VALUE ? Long.valueOf(Math.round(rate)) : null;
    }

    /** Largest of the known values; null if none is known. */
    static <T, N extends Comparable<N>> @Nullable N largest(List<T> items, Function<T, @Nullable N> value) {
        N largest = null;
        for (T item : items) {
            var candidate = value.apply(item);
            if (candidate != null && (largest == null || candidate.compareTo(largest) > 0)) {
                largest = candidate;
            }
        }
        return largest;
    }
}
