package io.github.claimgauge.tuning.edition;

/** The rules folder cannot be made to say what is to be in force; the message says why, and what to do. Nothing was changed. */
public final class FolderInTheWay extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FolderInTheWay(String message) {
        super(message);
    }
}
