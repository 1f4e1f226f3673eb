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
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes of drafts what they would be, and remembers the last few; nothing is kept. Safe for many threads. */
public final class Workshop {

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

    /** Whether other rules than the draft's parent are in force by now. */
    public boolean isBehind(Draft draft) {
        return draft.isOpen() && !draft.parent().equals(present());
    }

    /** The rules that the draft's numbers are changed of. */
    public Edition before(Drafted drafted) {
        return edition(drafted.draft().parent(), drafted.preview().before());
    }

    /**
     * The rules with the draft's numbers, ready to judge. Takes seconds if they must be compiled.
     *
     * @throws FaultyDraft if the numbers cannot be used together
     */
    public Edition after(Drafted drafted) {
        return edition(drafted.preview().versionOrThrow(), drafted.preview().after());
    }

    /** A draft's numbers with these put in; those that its parent has as well are left out. */
    public Map<String, String> merged(Draft draft, Map<String, String> numbers) {
        var merged = new TreeMap<>(draft.numbers());
        merged.putAll(numbers);
        return differing(draft.parent(), merged);
    }

    /**
     * What would come of a draft with other numbers.
     *
     * @throws InvalidDraft with every fault
     */
    public Drafted imagine(Draft draft, Map<String, String> numbers) {
        return drafted(draft, checked(new Wish(draft.name(), null, numbers), draft.parent()));
    }

    Drafted drafted(Draft draft) {
        return drafted(draft, preview(draft.parent(), draft.numbers()));
    }

    Drafted drafted(Draft draft, Preview preview) {
        return new Drafted(draft, preview, isBehind(draft));
    }

    /** @throws InvalidNumbers naming every number that there is not */
    private Preview preview(String parent, Map<String, String> numbers) {
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
        return present.version().equals(version) ? present.folder() : publishing.text(version);
    }

    /** The rules as a version has them. */
    private Edition edition(String version, RulesFolder text) {
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
