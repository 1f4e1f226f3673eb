package io.github.claimgauge.intake;

/** An import was broken off because the program ends; what was taken in before is kept. */
public final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Stopped(Report report) {
        super("The server is being stopped. Of the file, " + report.accepted() + " claims were taken in, "
                + report.updated() + " filled in, " + report.unchanged() + " unchanged and " + report.refused()
                + " refused, which is kept; send the file again once the server is back, and nothing is filed twice");
    }
}
