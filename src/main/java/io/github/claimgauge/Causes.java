package io.github.claimgauge;

import java.util.Optional;
import java.util.stream.Stream;

/** Looks for the reason among what was made of it on its way up. */
final class Causes {

    private Causes() {}

    /** The outermost fault of that type among a fault and its causes. */
    static <T extends Throwable> Optional<T> of(Throwable fault, Class<T> type) {
        return Stream.iterate(fault, each -> each != null, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
