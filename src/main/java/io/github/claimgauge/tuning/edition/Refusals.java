package io.github.claimgauge.tuning.edition;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Why other rules are not in force, by what was found faulty. For one thread; {@link InForce} tells the others. */
final class Refusals {

    /** What may be at fault, in the order in which it is told. */
    enum About {
        FOLDER,
        /** The version that is to be in force by what others have said. */
        ACTIVE,
        PROGRAM
    }

    private final Map<About, List<String>> faults = new EnumMap<>(About.class);
    private final InForce inForce;

    Refusals(InForce inForce) {
        this.inForce = inForce;
    }

    /** @return whether that was not said before */
    boolean say(About about, List<String> found) {
        boolean isNew = !found.equals(faults.put(about, found));
        inForce.refuse(Arrays.stream(About.values())
                .flatMap(each -> faults.getOrDefault(each, List.of()).stream())
                .toList());
        return isNew;
    }
}
