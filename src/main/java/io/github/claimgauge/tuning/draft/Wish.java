package io.github.claimgauge.tuning.draft;

import io.github.claimgauge.claim.Fault;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants a draft to be.
 *
 * @param name what people call it
 * @param parent the version that the numbers are changed of; null for that which is in force
 * @param numbers what is to stand there, by the pointer of the number
 */
public record Wish(String name, @Nullable String parent, Map<String, String> numbers) {

    private static final int LONGEST_NAME = 200;

    public Wish {
        name = name.strip();
        numbers = Map.copyOf(numbers);
    }

    /** What is wrong with the name. */
    List<Fault> faults() {
        boolean sound = !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && name.codePoints().noneMatch(Character::isISOControl);
        return sound
                ? List.of()
                : List.of(new Fault("/name", "must have 1 to " + LONGEST_NAME + " characters, on one line"));
    }
}
