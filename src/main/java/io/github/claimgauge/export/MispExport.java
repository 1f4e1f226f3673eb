package io.github.claimgauge.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A list of events, as a search in MISP answers it and an import takes it. */
final class MispExport implements Export {

    private final OutputStream out;
    private boolean begun;

    MispExport(OutputStream out) {
        this.out = out;
    }

    @Override
    public void add(Dossier dossier) throws IOException {
        write(begun ? "," : "{\"response\":[");
        begun = true;
        out.write(MispEvent.bytes(dossier));
    }

    @Override
    public void end() throws IOException {
        write(begun ? "]}\n" : "{\"response\":[]}\n");
        out.flush();
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
