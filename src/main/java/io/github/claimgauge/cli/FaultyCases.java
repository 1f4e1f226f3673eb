package io.github.claimgauge.cli;

/** Some of the labelled claims cannot be read; the message names each by file and line. */
final class FaultyCases extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FaultyCases(String message) {
        super(message);
    }
}
