package io.github.claimgauge.storage.tuning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.storage.Database;
import io.github.claimgauge.storage.casebook.Book;
import io.github.claimgauge.tuning.draft.Draft;
import io.github.claimgauge.tuning.draft.Draft.State;
import io.github.claimgauge.tuning.draft.Drafts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for drafts in every database. */
abstract class DraftsContract {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00.123456Z");
    private static final String VERSION = Book.ASSESSOR.rulebook().version();

    private Drafts drafts;

    abstract Database database();

    @BeforeEach
    void empty() {
        database().client().sql("delete from draft").update();
        drafts = new JdbcDrafts(database().client());
        database().within(() -> Book.editions(database()).inForce());
    }

    @Test
    void keepsADraftToTheLetter() {
        var draft = draft(State.OPEN, null);

        drafts.add(draft);

        assertThat(drafts.find(draft.id())).contains(draft);
        assertThat(database().within(() -> drafts.hold(draft.id()))).contains(draft);
        assertThat(drafts.find("x")).isEmpty();
    }

    @Test
    void putsAChangedDraftInItsPlace() {
        var open = draft(State.OPEN, null);
        var other = draft(State.OPEN, null);
        var published = new Draft(
                open.id(),
                2,
                "Other",
                VERSION,
                Map.of(),
                State.PUBLISHED,
                "ann",
                NOW,
                "bob",
                NOW.plusSeconds(1),
                VERSION);
        drafts.add(open);
        drafts.add(other);

        drafts.change(published);

        assertThat(drafts.find(open.id())).contains(published);
        assertThat(drafts.find(other.id())).contains(other);
    }

    @Test
    void listsTheYoungestFirstPageByPage() {
        var all = IntStream.range(0, 5)
                .mapToObj(number -> draft(number % 2 == 0 ? State.OPEN : State.DISCARDED, null))
                .toList();
        all.forEach(drafts::add);

        assertThat(drafts.youngest(null, null, 9))
                .containsExactly(all.get(4), all.get(3), all.get(2), all.get(1), all.get(0));
        assertThat(drafts.youngest(null, all.get(3).id(), 2)).containsExactly(all.get(2), all.get(1));
        assertThat(drafts.youngest(State.OPEN, null, 2)).containsExactly(all.get(4), all.get(2));
        assertThat(drafts.youngest(State.OPEN, all.get(2).id(), 2)).isEqualTo(List.of(all.get(0)));
        assertThat(drafts.youngest(null, "x", 2)).isEmpty();
    }

    private static Draft draft(State state, @Nullable String published) {
        return new Draft(
                UUID.randomUUID().toString(),
                1,
                "Proof “weighs” less ✓",
                VERSION,
                Map.of(
                        "/weights/proof.illegible",
                        "-6",
                        "/thresholds/large_dump_tb",
                        "0.10",
                        "/status/proof.absent",
                        "trial"),
                state,
                "ann",
                NOW,
                "ann",
                NOW,
                published);
    }
}
