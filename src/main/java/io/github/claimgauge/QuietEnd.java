package io.github.claimgauge;

import io.github.claimgauge.rulebook.InvalidRulebook;
import org.springframework.boot.SpringBootExceptionReporter;

/** Leaves it to whoever started the server to tell that the rules are faulty: an analyst needs no stack trace. */
final class QuietEnd implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        for (var fault = failure; fault != null; fault = fault.getCause()) {
            if (fault instanceof InvalidRulebook) {
                return true;
            }
        }
        return false;
    }
}
