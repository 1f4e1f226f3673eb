package io.github.claimgauge.api.casebook;

import io.github.claimgauge.api.Bodies;
import io.github.claimgauge.api.Callers;
import io.github.claimgauge.api.Parameters;
import io.github.claimgauge.intake.Imports;
import io.github.claimgauge.intake.format.Format;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes files of claims into the casebook. */
@RestController
@RequestMapping("/api/v1/imports")
final class ImportsController {

    private static final String STIX = "application/stix+json";
    private static final String CSV = "text/csv";

    private final Imports intake;
    private final Callers callers;

    ImportsController(Imports intake, Callers callers) {
        this.intake = intake;
        this.callers = callers;
    }

    /** Read while it comes, so that a file may be larger than the memory. */
    @PostMapping(
            consumes = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_NDJSON_VALUE, STIX, CSV},
            produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] take(HttpServletRequest request, @RequestParam MultiValueMap<String, String> parameters) throws IOException {
        var told = format(parameters).or(() -> format(request.getContentType()));
        Bodies.refuseCompressed(request);
        return intake.take(callers.caller(), Bodies.stream(request), told).json();
    }

    /** Only STIX has a media type of its own; of all others the content tells. */
    private static Optional<Format> format(@Nullable String contentType) {
        return contentType != null && MediaType.valueOf(STIX).includes(MediaType.valueOf(contentType))
                ? Optional.of(Format.STIX)
                : Optional.empty();
    }

    private static Optional<Format> format(MultiValueMap<String, String> parameters) {
        var given = new Parameters(parameters, "format");
        var format = given.oneOf("format", Format.values());
        given.orThrow();
        return Optional.ofNullable(format);
    }
}
