package io.github.claimgauge.scenario.tuning;

import io.github.claimgauge.tuning.draft.Draft;
import io.github.claimgauge.tuning.draft.Draft.State;
import io.github.claimgauge.tuning.draft.Drafts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Drafts for as long as the program runs. For one thread. */
public final class Pile implements Drafts {

    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    @Override
    public Optional<Draft> find(String id) {
        return Optional.ofNullable(drafts.get(id));
    }

    @Override
    public Optional<Draft> hold(String id) {
        return find(id);
    }

    @Override
    public void add(Draft draft) {
        drafts.put(draft.id(), draft);
    }

    @Override
    public void change(Draft draft) {
        drafts.put(draft.id(), draft);
    }

    /** All of them, on one page. */
    @Override
    public List<Draft> youngest(@Nullable State state, @Nullable String before, int limit) {
        var all = new ArrayList<>(drafts.values());
        Collections.reverse(all);
        return all;
    }
}
