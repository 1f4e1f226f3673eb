package io.github.claimgauge.casebook.memory;

import io.github.claimgauge.casebook.filing.Recalled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Fills what a claim leaves open, and notes what it filled. */
final class Filling {

    /** Something remembered, and where it comes from, for people. */
    record Remembered<T>(T value, String source) {}

    private final List<Recalled> recalled = new ArrayList<>();

    /** What the claim says; if it says nothing, what memory says; if that says nothing either, null. */
    <T> @Nullable T fill(String pointer, @Nullable T said, Supplier<Optional<Remembered<T>>> memory) {
        if (said != null) {
            return said;
        }
        var remembered = memory.get();
        remembered.ifPresent(one -> recalled.add(new Recalled(pointer, one.source())));
        return remembered.isEmpty() ? null : remembered.get().value();
    }

    List<Recalled> recalled() {
        return recalled;
    }
}
