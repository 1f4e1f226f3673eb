package io.github.claimgauge.storage;

/**
 * What lists are sorted by, each as one number that is unique: the value in the upper bits, the row's number in the lower
 * ones. There is room for a billion claims, and for seconds until the year 2242.
 */
enum Order {
    CLAIMED("by_claimed"),
    SCORE("by_score"),
    CHANGED("by_changed");

    private static final int ROW_BITS = 30;

    private final String column;

    Order(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    long key(long value, long seq) {
        return value << ROW_BITS | seq;
    }
}
