package io.github.claimgauge.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that software on its way here damaged. */
class SpellingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Smith &amp; Sons     | Smith & Sons
            &lt;Acme&gt;&quot;   | <Acme>"
            O&#39;Neill          | O'Neill
            O&#x27;Neill         | O'Neill
            a&nbsp;b             | a b
            &#128512;            | 😀
            GestÃ£o              | Gestão
            Margaretâ€™s         | Margaret’s
            Acme\u00ad\u200bCorp | AcmeCorp
            Acme\t\u3000 Corp    | Acme Corp
            """)
    void isRepaired(String damaged, String sound) {
        assertThat(Spelling.repaired(damaged)).isEqualTo(sound);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gestão", "Läderach", "Ã", "日本", "&foo;", "&#xD800;", "&#9999999;", "AT&T", "a & b;"})
    void staysAsItIsWhereNothingIsDamaged(String sound) {
        assertThat(Spelling.repaired(sound)).isEqualTo(sound);
    }
}
