package io.github.claimgauge;

import io.github.claimgauge.access.NotSetUp;
import io.github.claimgauge.cli.Misuse;
import io.github.claimgauge.rulebook.folder.InvalidRulebook;
import io.github.claimgauge.storage.CannotOpen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.convert.ConversionFailedException;

/** What kept the server from starting, as whoever started it is to be told. */
final class FailedStart {

    private FailedStart() {}

    /** @return empty if it is a fault of the program */
    static Optional<RuntimeException> of(Throwable fault) {
        return Causes.of(fault, InvalidRulebook.class)
                .<RuntimeException>map(faulty -> faulty)
                .or(() -> Causes.of(fault, CannotOpen.class))
                .or(() -> Causes.of(fault, NotSetUp.class))
                .or(() -> Causes.of(fault, PortInUseException.class).map(FailedStart::portTaken))
                .or(() -> Causes.of(fault, BindException.class).map(FailedStart::unfit))
                .or(() -> Causes.of(fault, ConversionFailedException.class).map(FailedStart::unfit));
    }

    private static RuntimeException portTaken(PortInUseException taken) {
        return new UncheckedIOException(new IOException("Port " + taken.getPort()
                + " is taken\nMaybe by another ClaimGauge; --server.port=0 takes a free one"));
    }

    private static RuntimeException unfit(BindException unfit) {
        var property = unfit.getProperty();
        return new Misuse("The property " + unfit.getName()
                + (property == null ? " does not have a value that it can have" : " cannot be " + property.getValue()));
    }

    /** Some are read before anybody knows which one it is. */
    private static RuntimeException unfit(ConversionFailedException unfit) {
        return new Misuse("A property of the server cannot be " + unfit.getValue());
    }
}
