package io.github.claimgauge.export;

import java.io.IOException;
import java.io.OutputStream;

/** One line a claim, with all that is known of it. */
record NdjsonExport(OutputStream out) implements Export {

    @Override
    public void add(Dossier dossier) throws IOException {
        out.write(CaseJson.whole(dossier));
        out.write('\n');
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
