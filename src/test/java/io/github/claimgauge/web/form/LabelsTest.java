package io.github.claimgauge.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

final class LabelsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /victim/country                | Country
            /actor/record/refuted          | Earlier claims refuted
            /proofs                        | Proofs
            /proofs/0                      | Proof 1
            /proofs/11/legible             | Proof 12, a person can read it
            /claimed/askingPriceUsd        | Price or ransom in US dollars
            /followUpChannels/0/messages   | Follow-up channel 1, messages in it
            /nonsense                      | /nonsense
            """)
    void nameAFactByItself(String pointer, String name) {
        assertThat(Labels.alone(pointer)).isEqualTo(name);
    }

    @Test
    void nameTheClaimAsAWhole() {
        assertThat(Labels.alone("")).isEqualTo("The claim");
    }

    @ParameterizedTest
    @FieldSource("io.github.claimgauge.web.form.Sections#ALL")
    void tellTheFactsOfOneClaimApart(Section section) {
        assertThat(Sections.ALL.stream()
                        .filter(other -> !other.equals(section) && !other.isList() && !section.isList())
                        .flatMap(other -> other.fields().stream())
                        .map(Field::label))
                .doesNotContainAnyElementsOf(
                        section.fields().stream().map(Field::label).toList());
    }

    @Test
    void areNeededWhereTheClaimNeedsTheFact() {
        assertThat(Sections.ALL.stream().flatMap(section -> section.fields().stream()))
                .filteredOn(Field::needed)
                .extracting(Field::pointer)
                .containsExactly(
                        "/actor/name",
                        "/victim/name",
                        "/attack",
                        "/claimedAt",
                        "/proofs/*/kind",
                        "/corroboration/*/kind",
                        "/priorListings/*/actor");
    }
}
