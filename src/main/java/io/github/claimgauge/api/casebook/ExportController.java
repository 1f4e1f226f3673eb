package io.github.claimgauge.api.casebook;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.api.Callers;
import io.github.claimgauge.api.Refused;
import io.github.claimgauge.casebook.Casebook;
import io.github.claimgauge.export.Dossier;
import io.github.claimgauge.export.Format;
import io.github.claimgauge.export.Selection;
import io.github.claimgauge.json.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MimeTypeUtils;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Claims in the formats of other tools: those that {@link ClaimsController} gives as JSON, chosen by {@code ?format=} or by
 * the header Accept. MISP has no media type, and so no header chooses it.
 */
@RestController
@RequestMapping(ClaimsController.PATH)
final class ExportController {

    private static final String FORMAT = "format";

    private static final String STIX = "application/stix+json;version=2.1";
    private static final String CSV = "text/csv";
    private static final String MARKDOWN = "text/markdown";

    /** They choose a part of the list, and an export is all of it. */
    private static final Set<String> OF_PAGES = Set.of("sort", "limit", "cursor");

    private static final List<Format> WITH_MEDIA_TYPE =
            List.of(Format.STIX, Format.CSV, Format.NDJSON, Format.MARKDOWN);

    private final Casebook casebook;
    private final Callers callers;

    ExportController(Casebook casebook, Callers callers) {
        this.casebook = casebook;
        this.callers = callers;
    }

    @GetMapping(
            path = "/{id}",
            params = FORMAT,
            produces = {MediaType.APPLICATION_JSON_VALUE, STIX, CSV, MediaType.APPLICATION_NDJSON_VALUE, MARKDOWN})
    ResponseEntity<byte[]> one(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
        if (parameters.size() > 1) {
            throw new Refused(Problem.invalidParameter("There is the parameter format, and no other"));
        }
        var words = parameters.getOrDefault(FORMAT, List.of());
        if (words.equals(List.of("json"))) {
            return ClaimsController.answer(casebook.get(callers.caller(), id));
        }
        return one(id, format(words, ", json"));
    }

    @GetMapping(
            path = "/{id}",
            produces = {STIX, CSV, MediaType.APPLICATION_NDJSON_VALUE, MARKDOWN})
    ResponseEntity<byte[]> one(@PathVariable String id, @RequestHeader(HttpHeaders.ACCEPT) String accept) {
        return one(id, accepted(accept));
    }

    @GetMapping(
            params = FORMAT,
            produces = {MediaType.APPLICATION_JSON_VALUE, STIX, CSV, MediaType.APPLICATION_NDJSON_VALUE, MARKDOWN})
    void many(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response) throws IOException {
        many(
                parameters,
                format(parameters.getOrDefault(FORMAT, List.of()), "; a list as JSON is what you get without it"),
                response);
    }

    @GetMapping(produces = {STIX, CSV, MediaType.APPLICATION_NDJSON_VALUE, MARKDOWN})
    void many(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(HttpHeaders.ACCEPT) String accept,
            HttpServletResponse response)
            throws IOException {
        many(parameters, accepted(accept), response);
    }

    private ResponseEntity<byte[]> one(String id, Format format) {
        var dossier = Dossier.of(casebook.get(callers.caller(), id));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(format.fileName(id)))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .body(format.bytes(dossier));
    }

    /** Streamed, so that memory does not grow with the list. */
    private void many(MultiValueMap<String, String> parameters, Format format, HttpServletResponse response)
            throws IOException {
        if (parameters.keySet().stream().anyMatch(OF_PAGES::contains)) {
            throw new Refused(Problem.invalidParameter(
                    "An export holds all claims that the filters let through: leave sort, limit and cursor out"));
        }
        var filters = new LinkedMultiValueMap<>(parameters);
        filters.remove(FORMAT);
        var caller = callers.caller();
        var selection = selection(caller, filters);
        response.setContentType(format.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(format.fileName("claims")));
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        selection.write(format.to(response.getOutputStream()));
    }

    private Selection selection(Caller caller, MultiValueMap<String, String> filters) {
        return new Selection(
                query -> casebook.page(caller, query),
                id -> casebook.find(caller, id),
                Lists.query(filters).filter());
    }

    /** @param rest what to say behind the formats that there are */
    private static Format format(List<String> words, String rest) {
        if (words.size() > 1) {
            throw new Refused(Problem.invalidParameter("format may be given once"));
        }
        return Format.of(words.get(0)).orElseThrow(() -> unknown(rest));
    }

    private static Refused unknown(String rest) {
        return new Refused(Problem.invalidParameter("format must be one of " + Format.words() + rest));
    }

    /** What the caller would like best; the mapping has seen to it that there is such a format. */
    private static Format accepted(String accept) {
        var types = MediaType.parseMediaTypes(accept);
        MimeTypeUtils.sortBySpecificity(types);
        return types.stream()
                .flatMap(type -> WITH_MEDIA_TYPE.stream()
                        .filter(format -> type.isCompatibleWith(MediaType.parseMediaType(format.mediaType()))))
                .findFirst()
                .orElse(Format.STIX);
    }

    private static String attachment(String fileName) {
        return "attachment; filename=\"" + fileName + "\"";
    }
}
