package io.github.claimgauge.tuning.draft;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Trail;
import io.github.claimgauge.access.Transactions;
import io.github.claimgauge.tuning.draft.Draft.State;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Drafts as they are kept, with the trail of what is done to them. Each use is one transaction. */
record KeptDrafts(Transactions transactions, Drafts drafts, Trail trail) {

    Optional<Draft> find(String id) {
        return transactions.within(() -> drafts.find(id));
    }

    /** See {@link Drafts#youngest}. */
    List<Draft> youngest(@Nullable State state, @Nullable String before, int limit) {
        return transactions.within(() -> drafts.youngest(state, before, limit));
    }

    void add(Caller caller, Draft draft) {
        transactions.run(() -> {
            drafts.add(draft);
            enter(caller, "made", draft);
        });
    }

    /**
     * Changes a draft that nobody else changes meanwhile; what is given back as it is, is not touched.
     *
     * @throws UnknownDraft if there is none
     */
    Draft change(Caller caller, String id, String verb, UnaryOperator<Draft> change) {
        return transactions.within(() -> {
            var held = drafts.hold(id).orElseThrow(UnknownDraft::new);
            var changed = change.apply(held);
            if (changed.revision() != held.revision()) {
                drafts.change(changed);
                enter(caller, verb, changed);
            }
            return changed;
        });
    }

    private void enter(Caller caller, String verb, Draft draft) {
        trail.add(caller, "draft." + verb, "draft/" + draft.id(), "revision " + draft.revision());
    }
}
