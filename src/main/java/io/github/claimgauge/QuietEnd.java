package io.github.claimgauge;

import org.springframework.boot.SpringBootExceptionReporter;

/** Leaves it to whoever started the server to tell what kept it from starting, without a stack trace. */
final class QuietEnd implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        return FailedStart.of(failure).isPresent();
    }
}
