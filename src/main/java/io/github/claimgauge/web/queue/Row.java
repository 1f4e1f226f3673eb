package io.github.claimgauge.web.queue;

import io.github.claimgauge.casebook.Entry;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.claim.Words;
import io.github.claimgauge.export.Prose;
import io.github.claimgauge.score.Scale;
import io.github.claimgauge.web.Typeset;
import io.github.claimgauge.web.answer.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A claim in the queue.
 *
 * @param title its headline; who claims what against whom if it has none
 * @param country of the victim, by its name
 * @param outcome null as long as nobody has settled it
 * @param check what to find out next, where that could lead into another band
 * @param said what has just happened to it
 */
record Row(
        String id,
        long revision,
        Tone tone,
        String confidence,
        String title,
        String actor,
        String victim,
        @Nullable String country,
        String attack,
        Tlp tlp,
        String claimedAt,
        @Nullable String outcome,
        @Nullable Check check,
        @Nullable Said said) {

    static Row of(Entry entry, Scale scale, @Nullable Check check) {
        var actor = Prose.of(entry.actor());
        var victim = Prose.of(entry.victim());
        var attack = Words.of(entry.attack());
        return new Row(
                entry.id(),
                entry.revision(),
                Tone.of(entry.score(), scale),
                entry.confidence(),
                entry.headline() == null ? actor + " claims " + entry.attack().on(victim) : Prose.of(entry.headline()),
                actor,
                victim,
                entry.country() == null ? null : Typeset.country(entry.country()),
                attack,
                entry.tlp(),
                entry.claimedAt().text(),
                entry.outcome() == null ? null : entry.outcome().toString(),
                check,
                null);
    }

    Row saying(Said words) {
        return new Row(
                id,
                revision,
                tone,
                confidence,
                title,
                actor,
                victim,
                country,
                attack,
                tlp,
                claimedAt,
                outcome,
                check,
                words);
    }

    /** What its place on the page is called. */
    static String anchor(String id) {
        return "claim-" + id;
    }
}
