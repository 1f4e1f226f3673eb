package io.github.claimgauge;

import io.github.claimgauge.access.NotSetUp;
import io.github.claimgauge.rulebook.folder.InvalidRulebook;
import io.github.claimgauge.storage.CannotOpen;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;

/** Leaves it to whoever started the server to tell that the rules are faulty, the casebook cannot be opened or the port is taken, without a stack trace. */
final class QuietEnd implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        return Causes.of(failure, InvalidRulebook.class).isPresent()
                || Causes.of(failure, CannotOpen.class).isPresent()
                || Causes.of(failure, NotSetUp.class).isPresent()
                || Causes.of(failure, PortInUseException.class).isPresent();
    }
}
