package io.github.claimgauge.web;

import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.score.AsOfBeforeClaim;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the moment of scoring as it is typed on pages. */
@Component
public final class AsOf {

    private final Clock clock;

    AsOf(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param typed blank for the latest on record
     * @param score makes something of the moment, null for the latest on record; may throw {@link AsOfBeforeClaim}
     * @param refuse makes something of what is wrong with the moment
     */
    public <T> T read(String typed, Function<@Nullable Moment, T> score, Function<String, T> refuse) {
        try {
            var moment = typed.isBlank() ? null : Moment.parse(typed.strip());
            return moment != null && moment.isAhead(clock.instant()) ? refuse.apply(Moment.PAST) : score.apply(moment);
        } catch (DateTimeException fault) {
            return refuse.apply("must be a year, month, day or time, such as 2024-04-16");
        } catch (AsOfBeforeClaim fault) {
            return refuse.apply("is before the claim was made");
        }
    }
}
