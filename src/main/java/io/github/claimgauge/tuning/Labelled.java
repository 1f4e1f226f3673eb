package io.github.claimgauge.tuning;

import java.util.function.Consumer;
import java.util.function.Predicate;

/** Claims whose outcome is known, told one by one, so that none of them needs to be kept. They can be told again. */
@FunctionalInterface
public interface Labelled {

    /** @throws io.github.claimgauge.access.Unavailable if they cannot be read, before or after some were told */
    void forEach(Consumer<LabelledClaim> reader);

    /** Only some of them. */
    default Labelled only(Predicate<LabelledClaim> wanted) {
        return reader -> forEach(one -> {
            if (wanted.test(one)) {
                reader.accept(one);
            }
        });
    }
}
