package io.github.claimgauge.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Pages one after the other. */
final class MarkdownExport implements Export {

    private final OutputStream out;
    private boolean begun;

    MarkdownExport(OutputStream out) {
        this.out = out;
    }

    @Override
    public void add(Dossier dossier) throws IOException {
        out.write(((begun ? "\n---\n\n" : "") + OnePager.of(dossier)).getBytes(StandardCharsets.UTF_8));
        begun = true;
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
