package io.github.claimgauge.tuning.edition;

import java.util.Locale;

/** What put a version in force. */
public enum Cause {
    /** The program came with rules that were not known here. */
    PROGRAM,
    /** The rules folder was edited. */
    FOLDER,
    /** Changed numbers were published. */
    PUBLISH,
    /** Somebody went back, or forward, to a version that was kept. */
    ACTIVATE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
