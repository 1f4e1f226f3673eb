package io.github.claimgauge.storage;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a failure says of a database in a file of our own: H2 closes it once it could not be written, for good. */
record Breakdown(Throwable fault) {

    /** H2's codes for a database that it has closed. */
    private static final Set<Integer> CLOSED = Set.of(90_098, 90_121);

    private static final String UNWRITABLE =
            "The file of the casebook cannot be read or written\nMaybe the disk is full";

    /** Whether no connection that was made before can be used any more. */
    boolean isForGood() {
        return has(this::isOfFile)
                || has(one -> one instanceof SQLException told && CLOSED.contains(told.getErrorCode()));
    }

    /** Empty if it is not about reading or writing the file. */
    Optional<String> words() {
        return has(this::isOfFile) ? Optional.of(UNWRITABLE) : Optional.empty();
    }

    private boolean isOfFile(Throwable one) {
        return one instanceof IOException;
    }

    private boolean has(Predicate<Throwable> kind) {
        return Stream.iterate(fault, one -> one != null, Throwable::getCause).anyMatch(kind);
    }
}
