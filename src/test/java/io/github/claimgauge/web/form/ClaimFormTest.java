package io.github.claimgauge.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.api.Door;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Found;
import io.github.claimgauge.json.ClaimReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ClaimFormTest {

    private static final ClaimReader READER = new ClaimReader(Clock.systemUTC());

    private static final Map<String, String> LEAST =
            Map.of("/actor/name", "A", "/victim/name", "B", "/attack", "ddos", "/claimedAt", "2024");

    private static ClaimForm form(String... more) {
        var values = new java.util.HashMap<>(LEAST);
        for (int at = 0; at < more.length; at += 2) {
            values.put(more[at], more[at + 1]);
        }
        return ClaimForm.sent(values);
    }

    private static Claim claim(ClaimForm form) {
        var entry = Entry.read(form, READER);
        assertThat(entry.faults()).isEmpty();
        return java.util.Objects.requireNonNull(entry.claim());
    }

    private static List<String> faulty(ClaimForm form) {
        return Entry.read(form, READER).faults().stream()
                .map(FormView.FaultView::name)
                .toList();
    }

    @Test
    void hasAFieldForEachFactOfAClaim() {
        assertThat(Sections.ALL.stream()
                        .flatMap(section -> section.fields().stream())
                        .map(Field::pointer))
                .containsExactlyInAnyOrderElementsOf(facts("", Claim.class).toList());
    }

    private static Stream<String> facts(String pointer, Type type) {
        if (Found.soughtIn(type) != type) {
            return Stream.of(pointer);
        }
        if (type instanceof ParameterizedType list && ((Class<?>) list.getActualTypeArguments()[0]).isRecord()) {
            return facts(pointer + "/*", list.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> record
                        && record.isRecord()
                        && record.getPackage() == Claim.class.getPackage()
                        && record != io.github.claimgauge.claim.Moment.class
                ? Arrays.stream(record.getRecordComponents())
                        .flatMap(component -> facts(pointer + "/" + component.getName(), component.getGenericType()))
                : Stream.of(pointer);
    }

    @Test
    void givesEachKnownCaseBackAsItWas() {
        new String(Door.cases(), StandardCharsets.UTF_8).lines().forEach(line -> {
            var known = READER.read(line.getBytes(StandardCharsets.UTF_8));

            var form = ClaimForm.of(known);

            // a part of which nothing is known is the same as no such part
            assertThat(ClaimForm.of(claim(form))).isEqualTo(form);
            assertThat(claim(form).proofs()).isEqualTo(known.proofs());
        });
    }

    @Test
    void tellsThatThereIsNone() {
        var claim =
                claim(form("/threatenedAt", "none", "/claimed/askingPriceUsd", "None", "/claimed/deadline", " none "));

        assertThat(Found.isNone(claim.threatenedAt())).isTrue();
        assertThat(claim.claimed()).isNotNull().satisfies(claimed -> {
            assertThat(Found.isNone(claimed.askingPriceUsd())).isTrue();
            assertThat(Found.isNone(claimed.deadline())).isTrue();
            assertThat(claimed.records()).isNull();
        });
        assertThat(ClaimForm.of(claim).value("/claimed/askingPriceUsd")).isEqualTo("none");
        assertThat(claim(ClaimForm.of(claim))).isEqualTo(claim);
    }

    @Test
    void leavesUnknownWhatNobodyHasLookedAt() {
        var claim = claim(form("/proofs/0:item", "true", "/actor/knownRecycler", "", "/victim/country", " "));

        assertThat(claim.proofs()).isNull();
        assertThat(claim.actor().knownRecycler()).isNull();
        assertThat(claim.victim().country()).isNull();
    }

    @Test
    void takesCommasAloneForNothingSaid() {
        var claim = claim(form("/actor/usualSectors", " , ,", "/claimed/dataTypes", ","));

        assertThat(claim.actor().usualSectors()).isNull();
        assertThat(claim.claimed()).isNull();
    }

    @Test
    void staysAsItIsIfThereIsNoItemToRemove() {
        assertThat(List.of("", "x", "/proofs/", "/proofs/x", "/proofs/99999999999"))
                .allSatisfy(item -> assertThat(form().removing(item)).isEqualTo(form()));
    }

    @Test
    void tellsThatThereIsNoneFromNotKnown() {
        var claim = claim(form("/proofs:none", "true", "/actor/usualSectors:none", "true", "/actor/extorts", "false"));

        assertThat(claim.proofs()).isEmpty();
        assertThat(claim.actor().usualSectors()).isEmpty();
        assertThat(claim.actor().extorts()).isFalse();
        assertThat(claim.corroboration()).isNull();
    }

    @Test
    void pointsAtTheFieldThatIsWrongBehindEmptyItems() {
        assertThat(faulty(form("/proofs/0:item", "true", "/proofs/1:item", "true", "/proofs/1/widthPx", "many")))
                .containsExactlyInAnyOrder("/proofs/1/widthPx", "/proofs/1/kind");
        assertThat(faulty(form("/actor/usualCountries", "MY, Malaysia"))).containsExactly("/actor/usualCountries");
        assertThat(faulty(ClaimForm.empty()))
                .containsExactlyInAnyOrder("/actor/name", "/victim/name", "/attack", "/claimedAt");
    }

    @Test
    void addsItemsAndRemovesThem() {
        var two = form("/proofs:none", "true").adding("/proofs").adding("/proofs");
        assertThat(two.items("/proofs")).isEqualTo(2);
        assertThat(two.isNone("/proofs")).isFalse();

        var filled = form("/proofs/0/kind", "video", "/proofs/1/kind", "screenshot", "/proofs/2/kind", "full_dump");
        assertThat(claim(filled.removing("/proofs/1")).proofs())
                .extracting(proof -> proof.kind().toString())
                .containsExactly("video", "full_dump");
    }

    @Test
    void ignoresWhatIsNoFieldOfAClaim() {
        assertThat(claim(form("/nothing", "x", "_csrf", "y", "/proofs/x/kind", "video")))
                .isEqualTo(claim(form()));
    }
}
