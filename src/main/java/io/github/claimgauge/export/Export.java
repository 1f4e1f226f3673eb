package io.github.claimgauge.export;

import java.io.IOException;

/** Writes any number of claims into one document, each as it comes. */
public interface Export {

    void add(Dossier dossier) throws IOException;

    /** Writes the end of the document. Without it the document is visibly cut off, as it shall be after a fault. */
    void end() throws IOException;
}
