package io.github.claimgauge.api;

import com.google.common.primitives.Longs;
import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.claim.Words;
import io.github.claimgauge.json.Problem;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * The parameters of a request that takes some, and all that is wrong with them: a slip must not pass for a default. What is
 * faulty is noted, and read as if it were not given.
 */
public final class Parameters {

    /** Of a space in a moment that has none. */
    private static final String PLUS = "\nMaybe its + was sent as it is: in an address it is %2B";

    private static final String AS_OF = "asOf";

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,18}");

    private final MultiValueMap<String, String> given;
    private final List<Fault> faults = new ArrayList<>();

    /** @param names of all that there are; each may be given once */
    public Parameters(MultiValueMap<String, String> given, String... names) {
        this.given = given;
        if (!List.of(names).containsAll(given.keySet())
                || given.values().stream().anyMatch(values -> values.size() > 1)) {
            check(false, thereAre(names));
        }
    }

    /**
     * Of a request that takes nothing but {@code asOf}: the moment of scoring; null for the latest on record.
     *
     * @throws Refused with everything that is wrong
     */
    public static @Nullable Moment asOf(MultiValueMap<String, String> given, Clock clock) {
        var parameters = new Parameters(given, AS_OF);
        var asOf = parameters.asOf(clock);
        parameters.orThrow();
        return asOf;
    }

    private static String thereAre(String... names) {
        int last = names.length - 1;
        return last == 0
                ? "There is the parameter " + names[0] + ", once at most"
                : "There are the parameters " + String.join(", ", Arrays.copyOf(names, last)) + " and " + names[last]
                        + ", each once at most";
    }

    /** Null if it is not given. */
    public @Nullable String text(String name) {
        return given.getFirst(name);
    }

    /** A whole number from 1 to {@code most}; {@code usual} if it is not given. */
    public long number(String name, long usual, long most) {
        var text = text(name);
        if (text == null) {
            return usual;
        }
        var number = NUMBER.matcher(text).matches() ? Longs.tryParse(text) : null;
        if (number == null || number > most) {
            check(false, name + " must be a whole number from 1 to " + most);
            return usual;
        }
        return number;
    }

    /** A smaller one. */
    public int number(String name, int usual, int most) {
        return (int) number(name, (long) usual, most);
    }

    /** The moment of scoring, which does not lie ahead; null if it is not given. */
    public @Nullable Moment asOf(Clock clock) {
        var asOf = moment(AS_OF);
        check(asOf == null || !asOf.isAhead(clock.instant()), AS_OF + " " + Moment.PAST);
        return asOf;
    }

    private @Nullable Moment moment(String name) {
        var text = text(name);
        if (text == null) {
            return null;
        }
        try {
            return Moment.parse(text);
        } catch (DateTimeException fault) {
            check(false, name + " " + Moment.FORM + (text.contains(" ") ? PLUS : ""));
            return null;
        }
    }

    /** The one that is written so; null if none is given. */
    public <T> @Nullable T oneOf(String name, T[] values) {
        var text = text(name);
        var one = Words.one(values, text);
        check(
                text == null || one.isPresent(),
                name + " must be one of "
                        + Arrays.stream(values).map(Object::toString).collect(Collectors.joining(", ")));
        return one.orElse(null);
    }

    /** @param message names the parameter and says what it must be */
    public Parameters check(boolean holds, String message) {
        if (!holds) {
            faults.add(new Fault("", message));
        }
        return this;
    }

    /** @throws Refused with all that is wrong, if anything is */
    public void orThrow() {
        if (!faults.isEmpty()) {
            throw new Refused(Problem.invalidParameters(faults));
        }
    }
}
