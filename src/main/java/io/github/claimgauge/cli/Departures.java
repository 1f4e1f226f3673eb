package io.github.claimgauge.cli;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.export.Dossier;
import io.github.claimgauge.export.Export;
import io.github.claimgauge.export.Format;
import io.github.claimgauge.score.Assessment;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Claims that were scored for export. A single one is a document of its own, whatever its marking; among others, what is marked
 * red stays behind.
 */
final class Departures implements Answers {

    private final Format format;
    private final OutputStream out;
    private @Nullable Dossier first;
    private @Nullable Export export;
    private long red;

    Departures(Format format, OutputStream out) {
        this.format = format;
        this.out = out;
    }

    @Override
    public void answer(Claim claim, Assessment assessment) {
        var dossier = Dossier.of(claim, assessment);
        try {
            if (export == null && first == null) {
                first = dossier;
                return;
            }
            if (export == null) {
                export = format.to(out);
                leave(export, first);
            }
            leave(export, dossier);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** @return how many stayed behind */
    long end() throws IOException {
        if (export != null) {
            export.end();
        } else if (first != null) {
            out.write(format.bytes(first));
        } else {
            format.to(out).end();
        }
        out.flush();
        return red;
    }

    private void leave(Export export, @Nullable Dossier dossier) throws IOException {
        if (dossier == null || dossier.tlp() == Tlp.RED) {
            red++;
        } else {
            export.add(dossier);
        }
    }
}
