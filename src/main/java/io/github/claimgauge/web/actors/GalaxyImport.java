package io.github.claimgauge.web.actors;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.casebook.registry.Registry;
import io.github.claimgauge.claim.InvalidInput;
import io.github.claimgauge.intake.galaxy.ThreatActors;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes actors over that somebody else has published. */
@Controller
final class GalaxyImport {

    private final Registry registry;

    GalaxyImport(Registry registry) {
        this.registry = registry;
    }

    @PostMapping(path = "/imports/actors", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String take(
            @RequestParam("file") MultipartFile file, @AuthenticationPrincipal Caller caller, RedirectAttributes later)
            throws IOException {
        try {
            var galaxy = ThreatActors.read(content(file));
            later.addFlashAttribute("report", registry.take(caller, galaxy.profiles(), galaxy.unmapped()));
        } catch (InvalidInput invalid) {
            later.addFlashAttribute("fault", invalid.faults().get(0).message());
        }
        return "redirect:/actors";
    }

    private static byte[] content(MultipartFile file) throws IOException {
        if (file.getSize() > ThreatActors.MAX_BYTES) {
            throw new InvalidInput("", "must not be larger than 16 MB");
        }
        return file.getBytes();
    }
}
