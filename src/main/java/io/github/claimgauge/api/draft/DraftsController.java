package io.github.claimgauge.api.draft;

import io.github.claimgauge.api.Bodies;
import io.github.claimgauge.api.Callers;
import io.github.claimgauge.api.Comment;
import io.github.claimgauge.api.Holds;
import io.github.claimgauge.api.Refused;
import io.github.claimgauge.api.Revisions;
import io.github.claimgauge.casebook.StaleRevision;
import io.github.claimgauge.json.MergePatch;
import io.github.claimgauge.json.Problem;
import io.github.claimgauge.json.Values;
import io.github.claimgauge.rulebook.folder.Numbers;
import io.github.claimgauge.tuning.draft.Drafted;
import io.github.claimgauge.tuning.draft.Drafting;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Drafts: made, read, changed, and put in force or discarded. */
@RestController
@Holds("draft")
@RequestMapping(path = DraftsController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
final class DraftsController {

    static final String PATH = "/api/v1/drafts";

    private final Drafting drafting;
    private final Callers callers;

    DraftsController(Drafting drafting, Callers callers) {
        this.drafting = drafting;
        this.callers = callers;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<DraftBodies.Whole> make(HttpServletRequest request) throws IOException {
        var made = drafting.make(
                callers.caller(), Bodies.read(request, DraftText.class).toWish());
        return ResponseEntity.created(URI.create(PATH + "/" + made.draft().id()))
                .eTag(Revisions.etag(made.draft().revision()))
                .body(DraftBodies.Whole.of(made));
    }

    @GetMapping
    DraftBodies.Page list(@RequestParam MultiValueMap<String, String> parameters) {
        var wanted = DraftParameters.of(parameters);
        if (wanted.before() != null && !drafting.isThere(wanted.before())) {
            throw new Refused(Problem.invalidParameter("before must be the next that a page of this list gave"));
        }
        var lines = drafting.youngest(wanted.state(), wanted.before(), wanted.limit() + 1).stream()
                .map(draft -> DraftBodies.Line.of(draft, drafting.workshop().isBehind(draft)))
                .toList();
        var page = lines.subList(0, Math.min(wanted.limit(), lines.size()));
        return new DraftBodies.Page(
                page, lines.size() > page.size() ? page.get(page.size() - 1).id() : null);
    }

    @GetMapping("/{id}")
    ResponseEntity<DraftBodies.Whole> one(@PathVariable String id) {
        return answer(drafting.get(id));
    }

    @PatchMapping(path = "/{id}", consumes = "application/merge-patch+json")
    ResponseEntity<DraftBodies.Whole> change(HttpServletRequest request, @PathVariable String id) throws IOException {
        var expected = Revisions.required(request, () -> revision(id));
        var patch = Bodies.whole(request);
        while (true) {
            try {
                return answer(changed(id, expected, patch));
            } catch (StaleRevision meanwhile) {
                // whoever minds no change of others has theirs put on top of it
                if (expected != null) {
                    throw meanwhile;
                }
            }
        }
    }

    private Drafted changed(String id, @Nullable Long expected, byte[] patch) {
        var present = drafting.get(id);
        var revision = expected == null ? Long.valueOf(present.draft().revision()) : expected;
        return drafting.change(
                callers.caller(), id, revision, patched(present, patch).toWish());
    }

    private static DraftText patched(Drafted present, byte[] patch) {
        var numbers = Numbers.of(present.preview().before()).keySet();
        return Values.read(MergePatch.apply(DraftText.json(present.draft()), patch, numbers), DraftText.class);
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> discard(HttpServletRequest request, @PathVariable String id) {
        drafting.discard(callers.caller(), id, Revisions.expected(request, () -> revision(id)));
        return ResponseEntity.noContent().build();
    }

    @Holds("request")
    @PostMapping(path = "/{id}/publish", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<DraftBodies.Whole> publish(HttpServletRequest request, @PathVariable String id) throws IOException {
        var expected = Revisions.required(request, () -> revision(id));
        var comment = Bodies.read(request, Comment.class).comment();
        return answer(drafting.publish(callers.caller(), id, expected, comment));
    }

    private long revision(String id) {
        return drafting.get(id).draft().revision();
    }

    static ResponseEntity<DraftBodies.Whole> answer(Drafted drafted) {
        return ResponseEntity.ok()
                .eTag(Revisions.etag(drafted.draft().revision()))
                .body(DraftBodies.Whole.of(drafted));
    }
}
