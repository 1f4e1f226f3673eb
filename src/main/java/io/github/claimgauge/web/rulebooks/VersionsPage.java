package io.github.claimgauge.web.rulebooks;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.claim.InvalidInput;
import io.github.claimgauge.rulebook.folder.InvalidRulebook;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.tuning.difference.Difference;
import io.github.claimgauge.tuning.edition.FolderInTheWay;
import io.github.claimgauge.tuning.edition.InForce;
import io.github.claimgauge.tuning.edition.NotInForce;
import io.github.claimgauge.tuning.edition.Publishing;
import io.github.claimgauge.tuning.edition.UnknownVersion;
import io.github.claimgauge.tuning.edition.Version;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** The versions of the rulebook, what lies between any two, and the way back to one. */
@Controller
@RequestMapping("/rulebooks")
final class VersionsPage {

    private static final int ROWS = 100;
    private static final String VERSIONS = "versions";
    private static final String REFUSED = "refused";

    private final Publishing publishing;
    private final InForce inForce;

    VersionsPage(Publishing publishing, InForce inForce) {
        this.publishing = publishing;
        this.inForce = inForce;
    }

    @GetMapping
    String versions(Model model) {
        model.addAttribute(VERSIONS, latest());
        model.addAttribute(
                "activations",
                publishing.activations(ROWS).stream().map(ActivationView::of).toList());
        return "rulebooks";
    }

    /** @param against the version to compare with; otherwise the one in force, or the one before if it is that itself */
    @GetMapping("/{version}")
    String version(
            @PathVariable String version, @RequestParam(required = false) @Nullable String against, Model model) {
        var found = publishing.find(version).orElseThrow(UnknownVersion::new);
        model.addAttribute("version", VersionView.of(found));
        model.addAttribute(VERSIONS, latest());
        other(found, against).ifPresent(other -> {
            model.addAttribute("other", VersionView.of(other));
            model.addAttribute(
                    "difference",
                    DifferenceView.of(
                            Difference.between(publishing.text(other.version()), publishing.text(found.version())),
                            titles()));
        });
        return "rulebook";
    }

    /** Any two of them: what lies between stands on the page of the one. */
    @GetMapping("/compare")
    String compare(@RequestParam String from, @RequestParam String to) {
        return "redirect:"
                + UriComponentsBuilder.fromPath("/rulebooks/{to}")
                        .queryParam("against", "{from}")
                        .encode()
                        .build(to, from);
    }

    @PostMapping("/{version}/activate")
    String activate(
            @PathVariable String version,
            @RequestParam(defaultValue = "") String comment,
            @AuthenticationPrincipal Caller caller,
            RedirectAttributes later) {
        try {
            later.addFlashAttribute("activated", VersionView.of(publishing.activate(caller, version, comment)));
            return "redirect:/rulebooks";
        } catch (InvalidInput fault) {
            later.addFlashAttribute("commentFault", fault.faults().get(0).message());
        } catch (NotInForce | FolderInTheWay fault) {
            later.addFlashAttribute(
                    REFUSED, String.valueOf(fault.getMessage()).lines().toList());
        } catch (InvalidRulebook fault) {
            later.addFlashAttribute(REFUSED, fault.words());
        }
        later.addFlashAttribute("comment", comment);
        return "redirect:/rulebooks/" + version + "#activate";
    }

    private List<VersionView> latest() {
        return publishing.latest(ROWS).stream().map(VersionView::of).toList();
    }

    private Optional<Version> other(Version version, @Nullable String against) {
        if (against != null) {
            return Optional.of(publishing.find(against).orElseThrow(UnknownVersion::new));
        }
        return version.active()
                ? Optional.ofNullable(version.parent()).flatMap(publishing::find)
                : publishing.activations(1).stream()
                        .findFirst()
                        .flatMap(activation -> publishing.find(activation.version()));
    }

    private Map<String, String> titles() {
        return inForce.edition().rulebook().rules().stream().collect(Collectors.toMap(Rule::id, Rule::title));
    }
}
