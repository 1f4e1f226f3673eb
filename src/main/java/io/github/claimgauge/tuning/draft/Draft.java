package io.github.claimgauge.tuning.draft;

import io.github.claimgauge.casebook.StaleRevision;
import java.time.Instant;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Changed numbers on top of a version of the rules.
 *
 * @param id a UUID
 * @param revision 1 at first, and one more with every change
 * @param parent the version that the numbers are changed of
 * @param numbers what is to stand there, by the pointer of the number, in the order of the pointers
 * @param publishedAs the version that it has become; null unless it was published
 */
public record Draft(
        String id,
        long revision,
        String name,
        String parent,
        Map<String, String> numbers,
        State state,
        String author,
        Instant createdAt,
        String changedBy,
        Instant changedAt,
        @Nullable String publishedAs) {

    /** What has become of a draft. Only an open one can be changed. */
    public enum State {
        OPEN,
        PUBLISHED,
        DISCARDED;

        private final String word = name().toLowerCase(Locale.ROOT);

        @Override
        public String toString() {
            return word;
        }
    }

    public Draft {
        numbers = Collections.unmodifiableMap(new TreeMap<>(numbers));
    }

    static Draft made(String id, Wish wish, String parent, String author, Instant now) {
        return new Draft(id, 1, wish.name(), parent, wish.numbers(), State.OPEN, author, now, author, now, null);
    }

    /** The same under another name, with other numbers; its revision stays, since nobody has kept that yet. */
    public Draft having(String other, Map<String, String> others) {
        return new Draft(
                id, revision, other, parent, others, state, author, createdAt, changedBy, changedAt, publishedAs);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /**
     * The same, if it can be changed.
     *
     * @param expected its revision, as whoever changes it has seen it; null for any
     * @throws ClosedDraft if it is open no more
     * @throws StaleRevision if it is not at that revision
     */
    Draft openAt(@Nullable Long expected) {
        if (!isOpen()) {
            throw new ClosedDraft(state);
        }
        if (expected != null && revision != expected) {
            throw new StaleRevision(revision);
        }
        return this;
    }

    boolean isAsWished(Wish wish, String onto) {
        return name.equals(wish.name()) && parent.equals(onto) && numbers.equals(wish.numbers());
    }

    Draft changed(Wish wish, String onto, String by, Instant now) {
        return new Draft(
                id, revision + 1, wish.name(), onto, wish.numbers(), State.OPEN, author, createdAt, by, now, null);
    }

    Draft closed(State end, @Nullable String version, String by, Instant now) {
        return new Draft(id, revision + 1, name, parent, numbers, end, author, createdAt, by, now, version);
    }
}
