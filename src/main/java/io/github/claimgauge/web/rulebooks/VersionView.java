package io.github.claimgauge.web.rulebooks;

import io.github.claimgauge.tuning.edition.Version;
import io.github.claimgauge.web.Typeset;

/** A version as pages show it. */
record VersionView(String version, String shortly, String author, String comment, String at, boolean active) {

    static VersionView of(Version version) {
        return new VersionView(
                version.version(),
                Typeset.version(version.version()),
                version.author(),
                version.comment(),
                Typeset.minute(version.at()),
                version.active());
    }
}
