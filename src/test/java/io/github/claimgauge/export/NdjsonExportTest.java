package io.github.claimgauge.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NdjsonExportTest {

    static List<Dossier> various() {
        return Dossiers.various().toList();
    }

    private static String line(Dossier dossier) {
        return new String(Format.NDJSON.bytes(dossier), UTF_8);
    }

    @ParameterizedTest
    @MethodSource("various")
    void isOneLine(Dossier dossier) {
        assertThat(line(dossier)).endsWith("}\n").hasLineCount(1);
    }

    @ParameterizedTest
    @MethodSource("various")
    void holdsTheAnswerToTheByte(Dossier dossier) {
        assertThat(line(dossier)).contains("\"answer\":" + new String(dossier.answer(), UTF_8));
    }

    @ParameterizedTest
    @MethodSource("various")
    void isReadBackAsALabelledCase(Dossier dossier) {
        assertThat(Dossiers.claim(line(dossier))).isEqualTo(dossier.claim());
    }
}
