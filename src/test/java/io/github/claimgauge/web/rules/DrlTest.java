package io.github.claimgauge.web.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DrlTest {

    private static String text(List<Drl.Part> parts) {
        return parts.stream().map(Drl.Part::text).collect(Collectors.joining());
    }

    @Test
    void tellsWordsNotesStringsAndNumbersApart() {
        assertThat(Drl.parts("rule \"proof.absent\" @weight(-3) // why"))
                .containsExactly(
                        new Drl.Part("word", "rule"),
                        new Drl.Part("", " "),
                        new Drl.Part("string", "\"proof.absent\""),
                        new Drl.Part("", " "),
                        new Drl.Part("note", "@weight"),
                        new Drl.Part("", "("),
                        new Drl.Part("number", "-3"),
                        new Drl.Part("", ") "),
                        new Drl.Part("comment", "// why"));
    }

    @Test
    void findsNoWordsInStrings() {
        assertThat(Drl.parts("@why(\"not when\")"))
                .extracting(Drl.Part::style)
                .containsExactly("note", "", "string", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "    $claim : Facts( proof.count == 0 )", "\"open", "<script>\"'&</script>", "-- 5-3 @"})
    void losesNothing(String line) {
        assertThat(text(Drl.parts(line))).isEqualTo(line);
    }

    @Test
    void numbersLinesAsTheFileDoes() {
        assertThat(Drl.lines(12, List.of("when", "then")))
                .extracting(Drl.Line::number)
                .containsExactly(12, 13);
    }
}
