package io.github.claimgauge.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.claimgauge.json.ClaimReader;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LINES   | {\"a\":1}",
                "LINES   | {\"a\":1}~{\"a\":2}",
                "LINES   | ~~{\"a\":1}~",
                "LINES   | not json~{\"a\":2}",
                "LINES   | {\"a\": \"broken~{\"a\":2}",
                "LINES   | {\"a\": [1, 2~{\"a\":2}~{\"a\":3}",
                "OBJECTS | {~  \"a\": 1~}",
                "OBJECTS | {\"a\": 1,~\"b\": {\"c\": 1}}",
                "OBJECTS | {~\"a\":1}~{~\"a\":2}",
                "ARRAY   | [{\"a\":1}]",
                "ARRAY   | ~ [~{\"a\":1},~{\"a\":2}~]"
            })
    void knowsTheFormatByTheContent(Format format, String input) throws IOException {
        assertThat(Format.of(stream(input.replace('~', '\n')))).isEqualTo(format);
    }

    @Test
    void cutsAnArrayIntoItsElements() throws IOException {
        assertThat(items("[ {\"a\": [1, \"]}\\\"\"]},\n{\n\"b\": 2}\n , 3]\n"))
                .containsExactly("1: {\"a\": [1, \"]}\\\"\"]}", "2: {\n\"b\": 2}\n ", "4: 3");
    }

    @Test
    void anEmptyArrayHasNoElements() throws IOException {
        assertThat(items(" [ ] ")).isEmpty();
    }

    @Test
    void goesOnBehindAFaultyElement() throws IOException {
        assertThat(items("[oops, {\"a\":1} {\"b\":2}, , {\"c\":3}]"))
                .containsExactly("1: oops", "1: {\"a\":1} {\"b\":2}", "1: ", "1: {\"c\":3}");
    }

    @Test
    void aCommaBeforeTheEndAnnouncesAnElementThatIsMissing() throws IOException {
        assertThat(items("[{\"a\":1},]")).containsExactly("1: {\"a\":1}", "1: ");
    }

    @Test
    void tellsAnArrayWithoutAnEnd() {
        assertThatThrownBy(() -> items("[{\"a\":1},\n"))
                .isInstanceOf(Items.Unfinished.class)
                .hasMessageContaining("without an end");
    }

    @Test
    void tellsWhatStandsBehindAnArray() {
        assertThatThrownBy(() -> items("[]\n{}"))
                .isInstanceOf(Items.Unfinished.class)
                .hasMessageContaining("nothing behind it");
    }

    @Test
    void cutsObjectsThatFollowOneAnother() throws IOException {
        assertThat(items("{\n\"a\":1\n}\n{\n\"a\": \"}\"}{\n}"))
                .containsExactly("1: {\n\"a\":1\n}", "4: {\n\"a\": \"}\"}", "5: {\n}");
    }

    @Test
    void leavesOutBlankLinesAndCountsThem() throws IOException {
        assertThat(items("{}\n\n \r\n{\"a\":1}")).containsExactly("1: {}", "4: {\"a\":1}");
    }

    @Test
    void leavesOutAByteOrderMark() throws IOException {
        assertThat(items("\ufeff{}")).containsExactly("1: {}");
        assertThat(items("\ufeff[{}]")).containsExactly("1: {}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void takesALineThatIsAsLongAsItMayBeWhateverEndsIt(String end) throws IOException {
        var longest = "{\"a\":\"" + "x".repeat(ClaimReader.MAX_BYTES - 8) + "\"}";
        var input = stream(longest + end + "{}" + end);

        var format = Format.of(input);
        var items = new Items(input, format);

        assertThat(format).isEqualTo(Format.LINES);
        assertThat(items.next()).matches(item -> !item.isTooLarge());
        assertThat(items.next()).extracting(Item::line).isEqualTo(2L);
        assertThat(items.next()).isNull();
    }

    @Test
    void holdsNoMoreOfALongElementThanShowsThatItIsTooLong() throws IOException {
        var parts = new ArrayList<InputStream>(List.of(stream("[{\"a\": \"")));
        for (int part = 0; part < 20; part++) {
            parts.add(stream("x".repeat(ClaimReader.MAX_BYTES)));
        }
        parts.add(stream("\"}, {}]"));
        var items = new Items(
                new BufferedInputStream(new SequenceInputStream(Collections.enumeration(parts))), Format.ARRAY);
        assertThat(items.next())
                .matches(Item::isTooLarge)
                .extracting(item -> item.json().length)
                .isEqualTo(ClaimReader.MAX_BYTES + 2);
        assertThat(items.next()).extracting(Item::json).isEqualTo("{}".getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> items(String text) throws IOException {
        var input = stream(text);
        var items = new Items(input, Format.of(input));
        var found = new ArrayList<String>();
        for (var item = items.next(); item != null; item = items.next()) {
            found.add(item.line() + ": " + new String(item.json(), StandardCharsets.UTF_8));
        }
        return found;
    }

    private static BufferedInputStream stream(String text) {
        return new BufferedInputStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
