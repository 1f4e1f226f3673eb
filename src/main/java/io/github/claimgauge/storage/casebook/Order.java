package io.github.claimgauge.storage.casebook;

import io.github.claimgauge.casebook.Sort;

/**
 * What lists are sorted by, as one number that is unique: the value in the upper bits, the row's number in the lower ones.
 * There is room for a billion claims, and for seconds until the year 2242.
 */
final class Order {

    private static final int ROW_BITS = 30;

    private Order() {}

    static String column(Sort sort) {
        return switch (sort) {
            case CLAIMED -> "by_claimed";
            case SCORE -> "by_score";
            case CHANGED -> "by_changed";
        };
    }

    static long key(long value, long seq) {
        return value << ROW_BITS | seq;
    }

    /** The value of a key, without the row's number. */
    static long value(long key) {
        return key >> ROW_BITS;
    }

    /** The greatest key that a row with this value can have. */
    static long greatest(long value) {
        return key(value, (1L << ROW_BITS) - 1);
    }

    /** The least key that a row with this value can have. */
    static long least(long value) {
        return value << ROW_BITS;
    }
}
