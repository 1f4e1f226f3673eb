package io.github.claimgauge.tuning.edition;

import io.github.claimgauge.access.Transactions;
import java.io.IOException;
import java.nio.file.Path;

/** A rules folder that the program may have been writing when it ended. */
public record Unfinished(Path folder) {

    /** Whether it seems so. */
    public boolean isLikely() {
        return Rewrite.isStagedIn(folder);
    }

    /**
     * Writes what was being written, so that the folder can be read.
     *
     * @return false if there was nothing to write, or somebody has edited the folder meanwhile
     */
    public boolean finish(Versions versions, Transactions transactions) {
        var unwritten =
                transactions.within(() -> versions.seen(Source.of(folder))).map(Seen::unwritten);
        try {
            return unwritten.isPresent() && unwritten.get().finish(folder);
        } catch (IOException fault) {
            return false;
        }
    }
}
