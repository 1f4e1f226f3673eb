package io.github.claimgauge.tuning.draft;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.rulebook.folder.InvalidNumbers;
import io.github.claimgauge.rulebook.folder.Numbers;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.tuning.edition.Edition;
import io.github.claimgauge.tuning.edition.InForce;
import io.github.claimgauge.tuning.edition.Publishing;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes of drafts what they would be, and remembers the last few. Safe for many threads. */
final class Workshop {

    /** Texts have most of their files in common. */
    private static final int MOST_PREVIEWS = 50;

    /** An edition takes seconds to make if thresholds were changed, and much memory to keep. */
    private static final int MOST_EDITIONS = 4;

    private record Wanted(String parent, Map<String, String> numbers) {}

    private final InForce inForce;
    private final Publishing publishing;
    private final Cache<Wanted, Preview> previews =
            Caffeine.newBuilder().maximumSize(MOST_PREVIEWS).build();
    private final Cache<String, Edition> editions =
            Caffeine.newBuilder().maximumSize(MOST_EDITIONS).build();

    Workshop(InForce inForce, Publishing publishing) {
        this.inForce = inForce;
        this.publishing = publishing;
    }

    /** The version in force. */
    String present() {
        return inForce.edition().version();
    }

    /** @throws InvalidNumbers naming every number that there is not */
    Preview preview(String parent, Map<String, String> numbers) {
        return previews.get(new Wanted(parent, numbers), wanted -> Preview.of(text(parent), numbers));
    }

    /** Those of the numbers that the rules of a version have otherwise, or do not have. */
    Map<String, String> differing(String version, Map<String, String> numbers) {
        var present = Numbers.of(text(version));
        return numbers.entrySet().stream()
                .filter(number -> !number.getValue().equals(present.get(number.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private RulesFolder text(String version) {
        var present = inForce.edition();
        return present.version().equals(version)
                ? present.folder()
                : publishing.text(version).orElseThrow();
    }

    /** The rules as a version has them. */
    Edition edition(String version, RulesFolder text) {
        var present = inForce.edition();
        return present.version().equals(version) ? present : editions.get(version, any -> Edition.of(text, present));
    }

    /**
     * What would come of a wish.
     *
     * @param parent of the draft, or of what is to be one
     * @throws InvalidDraft with every fault, unless its numbers are sound one by one
     */
    Preview checked(Wish wish, String parent) {
        var present = present();
        var faults = new ArrayList<>(wish.faults());
        var onto = wish.parent() == null ? parent : wish.parent();
        if (!onto.equals(parent) && !onto.equals(present)) {
            faults.add(new Fault("/parent", "must be the version in force (" + present + ")"));
            onto = parent;
        }
        try {
            var preview = preview(onto, wish.numbers());
            if (faults.isEmpty()) {
                return preview;
            }
        } catch (InvalidNumbers invalid) {
            // the number's own pointer is the name of a member
            invalid.faults()
                    .forEach(fault ->
                            faults.add(new Fault(Fault.pointer("/numbers", fault.pointer()), fault.message())));
        }
        throw new InvalidDraft(faults);
    }
}
