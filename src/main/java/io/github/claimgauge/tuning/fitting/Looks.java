package io.github.claimgauge.tuning.fitting;

import io.github.claimgauge.tuning.Judged;
import io.github.claimgauge.tuning.Judgements;
import io.github.claimgauge.tuning.View;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Claims with a plain outcome as they were judged when they were made, and as they were judged later, in the same order. */
record Looks(List<Judged> early, List<Judged> late) {

    static Looks of(List<Judgements> judgements) {
        return new Looks(resolved(judgements, View.AT_CLAIM), resolved(judgements, View.AT_72_HOURS));
    }

    private static List<Judged> resolved(List<Judgements> judgements, View view) {
        return judgements.stream()
                .filter(one -> one.view() == view)
                .flatMap(one -> one.resolved().stream())
                .toList();
    }

    /** How many claims. */
    int size() {
        return early.size();
    }

    /** Both looks at these claims, which may be among them more than once. */
    List<Judged> at(IntStream claims) {
        int[] chosen = claims.toArray();
        var looks = new ArrayList<Judged>();
        IntStream.of(chosen).mapToObj(early::get).forEach(looks::add);
        IntStream.of(chosen).mapToObj(late::get).forEach(looks::add);
        return looks;
    }

    List<Judged> such(IntPredicate claims) {
        return at(IntStream.range(0, size()).filter(claims));
    }
}
