package io.github.claimgauge.web.rulebooks;

import io.github.claimgauge.tuning.edition.Activation;
import io.github.claimgauge.web.Typeset;

/** That a version was put in force, as a page shows it. */
record ActivationView(String version, String shortly, String at, String who, String comment, String how) {

    static ActivationView of(Activation activation) {
        return new ActivationView(
                activation.version(),
                Typeset.version(activation.version()),
                Typeset.minute(activation.at()),
                activation.who(),
                activation.comment(),
                switch (activation.cause()) {
                    case PROGRAM -> "came with the program";
                    case FOLDER -> "rules folder";
                    case PUBLISH -> "published";
                    case ACTIVATE -> "went back or forward";
                });
    }
}
