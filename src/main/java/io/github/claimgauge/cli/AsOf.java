package io.github.claimgauge.cli;

import io.github.claimgauge.claim.Moment;
import java.time.Clock;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the moment of scoring, which does not lie ahead. */
final class AsOf implements ITypeConverter<Moment> {

    @Override
    public Moment convert(String text) {
        var moment = Cli.moment(text);
        if (moment.isAhead(Clock.systemUTC().instant())) {
            throw new TypeConversionException(Moment.PAST);
        }
        return moment;
    }
}
