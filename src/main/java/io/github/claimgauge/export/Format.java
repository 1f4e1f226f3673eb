package io.github.claimgauge.export;

import io.github.claimgauge.claim.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What claims can leave as. Its word is {@link #toString()}. */
public enum Format {
    /** A STIX 2.1 bundle. */
    STIX("stix", "application/stix+json;version=2.1", "stix.json"),
    /** An event as MISP imports it; many are a list of events. */
    MISP("misp", "application/json", "misp.json"),
    /** One row a claim. A cell that a spreadsheet would take for a formula begins with an apostrophe; links are broken. */
    CSV("csv", "text/csv;charset=UTF-8", "csv"),
    /** The same without either: for programs, never for spreadsheets. */
    CSV_RAW("csv-raw", "text/csv;charset=UTF-8", "csv"),
    /** One line a claim with everything there is; what an import takes back whole. */
    NDJSON("ndjson", "application/x-ndjson", "ndjson"),
    /** One page a claim, for people. */
    MARKDOWN("markdown", "text/markdown;charset=UTF-8", "md");

    private final String word;
    private final String mediaType;
    private final String suffix;

    Format(String word, String mediaType, String suffix) {
        this.word = word;
        this.mediaType = mediaType;
        this.suffix = suffix;
    }

    /** @return empty if there is none of that word */
    public static Optional<Format> of(String word) {
        return Words.one(values(), word);
    }

    /** All words, for people. */
    public static String words() {
        return Arrays.stream(values()).map(Format::toString).collect(Collectors.joining(", "));
    }

    public String mediaType() {
        return mediaType;
    }

    /** A name for a file with this content that is safe on every system, whatever the claim is called. */
    public String fileName(String name) {
        var safe = name.replaceAll("[^A-Za-z0-9_-]+", "-").replaceAll("^-+|-+$", "");
        return (safe.isEmpty() ? "claim" : safe.substring(0, Math.min(80, safe.length()))) + "." + suffix;
    }

    /** Begins a document of any number of claims. */
    public Export to(OutputStream out) {
        return switch (this) {
            case STIX -> new StixExport(out);
            case MISP -> new MispExport(out);
            case CSV -> new CsvExport(out, true);
            case CSV_RAW -> new CsvExport(out, false);
            case NDJSON -> new NdjsonExport(out);
            case MARKDOWN -> new MarkdownExport(out);
        };
    }

    /** One claim as a document of its own. */
    public byte[] bytes(Dossier dossier) {
        if (this == MISP) {
            return MispEvent.bytes(dossier);
        }
        var bytes = new ByteArrayOutputStream();
        try {
            var export = to(bytes);
            export.add(dossier);
            export.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    @Override
    public String toString() {
        return word;
    }
}
