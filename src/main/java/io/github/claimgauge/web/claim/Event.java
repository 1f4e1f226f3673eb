package io.github.claimgauge.web.claim;

import io.github.claimgauge.casebook.Outcome;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Corroboration;
import io.github.claimgauge.claim.Found;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.claim.VictimResponse;
import io.github.claimgauge.claim.Words;
import io.github.claimgauge.export.Prose;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that a claim says has happened.
 *
 * @param at null if nobody has dated it
 */
record Event(@Nullable Moment at, String words) {

    /** All there are, from the threat to the outcome. */
    static List<Event> of(Claim claim, @Nullable Outcome outcome) {
        var deadline =
                claim.claimed() == null ? null : Found.valueOf(claim.claimed().deadline());
        return Stream.of(
                        at(Found.valueOf(claim.threatenedAt()), "The actor announced the attack"),
                        at(claim.claimedAt(), "The actor claimed success" + place(claim)),
                        all(
                                claim.proofs(),
                                proof -> proof.at() == null ? claim.claimedAt() : proof.at(),
                                proof -> "Proof shown: " + Words.of(proof.kind())),
                        at(deadline, "Deadline that the actor set"),
                        at(Found.valueOf(claim.listingRemovedAt()), "The actor took the claim down"),
                        all(listed(claim.victimResponse()), VictimResponse::at, Event::response),
                        all(claim.corroboration(), Corroboration::at, Event::voice),
                        all(listed(outcome), Outcome::at, settled -> "Outcome: " + settled.label()))
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<Event> at(@Nullable Moment at, String words) {
        return at == null ? Stream.empty() : Stream.of(new Event(at, words));
    }

    private static <T> Stream<Event> all(
            @Nullable List<T> items, Function<T, @Nullable Moment> at, Function<T, String> words) {
        return items == null
                ? Stream.empty()
                : items.stream().map(item -> new Event(at.apply(item), words.apply(item)));
    }

    private static <T> List<T> listed(@Nullable T item) {
        return item == null ? List.of() : List.of(item);
    }

    private static String place(Claim claim) {
        var platform = claim.channel() == null ? null : claim.channel().platform();
        return platform == null ? "" : ", on " + Words.of(platform);
    }

    private static String response(VictimResponse response) {
        return response.kind() == VictimResponse.Kind.NONE
                ? "The victim has said nothing"
                : "The victim’s word: " + Words.of(response.kind());
    }

    private static String voice(Corroboration voice) {
        return Plain.sentence(voice.kind()) + (voice.source() == null ? "" : " (" + Prose.of(voice.source()) + ")");
    }
}
