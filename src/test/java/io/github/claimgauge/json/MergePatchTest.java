package io.github.claimgauge.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.claim.InvalidInput;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MergePatchTest {

    @Test
    void takesOutWhatIsNullAndReplacesListsWhole() {
        assertThat(patched("{'a':null,'b':{'c':null,'e':[3]}}")).isEqualTo("{'b':{'d':1,'e':[3]}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'b':{'c':1,'c':2}}|/b/c|has the same key twice in one object at column 16",
                "{'x':[{'y':1e99999999999}]}|/x/0/y|must hold no number that is beyond all measure",
                "{'b':|``|is not well-formed JSON at column 6",
                "{} {}|``|must be one object, with nothing behind it",
                "5|``|must be an object",
            })
    void saysWhereAPatchIsFaulty(String patch, String pointer, String message) {
        var invalid = catchThrowableOfType(InvalidInput.class, () -> patched(patch));

        assertThat(invalid.faults()).containsExactly(new Fault(pointer, message));
    }

    /** With single quotes for double ones. */
    private static String patched(String patch) {
        var json = "{'a':1,'b':{'c':0,'d':1,'e':[1,2]}}".replace('\'', '"').getBytes(UTF_8);
        var bytes = MergePatch.apply(json, patch.replace('\'', '"').getBytes(UTF_8), Set.of());
        return new String(bytes, UTF_8).replace('"', '\'');
    }
}
