package io.github.claimgauge.web.imports;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.intake.Imports;
import io.github.claimgauge.intake.format.Format;
import io.github.claimgauge.intake.piece.InvalidFile;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes files of claims in, and tells what became of each place of them. */
@Controller
@RequestMapping("/imports")
final class ImportPage {

    private static final String EXAMPLES = "/reference-cases.ndjson";
    private static final String RESULTS = "results";

    /** In bytes. */
    private static final long LARGEST_FILE = 64L << 20;

    private final Imports imports;

    ImportPage(Imports imports) {
        this.imports = imports;
    }

    @GetMapping
    String form() {
        return "imports";
    }

    /** Files as a form sends them. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String take(
            @RequestParam("file") List<MultipartFile> files,
            @RequestParam(defaultValue = "") String format,
            @AuthenticationPrincipal Caller caller,
            RedirectAttributes later)
            throws IOException {
        var told = format(format);
        var results = new ArrayList<ImportResult>();
        for (var file : files) {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            try (var stream = file.getInputStream()) {
                results.add(take(caller, name, stream, told));
            }
        }
        later.addFlashAttribute(RESULTS, results);
        return "redirect:/imports";
    }

    /** A file as scripts send it: read while it comes, so that the progress of the sending is that of the work. */
    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    String take(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String format,
            @AuthenticationPrincipal Caller caller,
            Model model)
            throws IOException {
        if (request.getContentLengthLong() < 0 || request.getContentLengthLong() > LARGEST_FILE) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        model.addAttribute(RESULTS, List.of(take(caller, name, request.getInputStream(), format(format))));
        return "imports :: results";
    }

    @PostMapping("/examples")
    String takeExamples(@AuthenticationPrincipal Caller caller, RedirectAttributes later) throws IOException {
        try (var stream = Objects.requireNonNull(ImportPage.class.getResourceAsStream(EXAMPLES))) {
            var result = take(caller, "The examples", stream, Optional.of(Format.CLAIMS));
            later.addFlashAttribute(RESULTS, List.of(result));
        }
        return "redirect:/imports";
    }

    private ImportResult take(Caller caller, String name, InputStream stream, Optional<Format> told)
            throws IOException {
        try {
            return ImportResult.of(name, imports.take(caller, stream, told));
        } catch (InvalidFile invalid) {
            return ImportResult.refused(name, invalid.faults());
        }
    }

    private static Optional<Format> format(String name) {
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(Format.of(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST)));
    }
}
