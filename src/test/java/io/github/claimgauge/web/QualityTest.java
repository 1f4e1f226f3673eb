package io.github.claimgauge.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.access.Role;
import io.github.claimgauge.api.Door;
import io.github.claimgauge.api.ServerTest;
import io.github.claimgauge.api.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How well the rules did, as it is shown without a browser's scripts. */
@ServerTest
final class QualityTest {

    private final Door viewer;

    QualityTest(@Autowired Visitors visitors, @LocalServerPort int port) {
        this.viewer = visitors.visitor(port, Role.VIEWER);
    }

    @Test
    void isShownInDiagramsWithTheirNumbers() {
        var page = viewer.getMeasured("/quality?cases=reference").text();

        assertThat(page)
                .contains("Reliability: what was said", "ROC: true claims", "Brier score by when claims were made")
                .contains("plot-curve", "plot-whisker", "The numbers", "href=\"/rules/proof.illegible\"");
        assertThat(page).contains("Uncalibrated: ", "labelled claims");
    }

    @Test
    void isMeasuredOnWhatTheAddressAsksFor() {
        var all = viewer.getMeasured("/quality?cases=reference").text();
        var early = viewer.getMeasured("/quality?cases=reference&view=at_claim").text();
        var later = viewer.getMeasured("/quality?cases=reference&from=2024&to=2024-12-31")
                .text();

        assertThat(measured(early)).isEqualTo(measured(all));
        assertThat(measured(later)).isLessThan(measured(all)).isPositive();
        assertThat(early).contains("<option value=\"at_claim\" selected");
        assertThat(later).contains("value=\"2024-12-31\"");
    }

    private static int measured(String page) {
        return Integer.parseInt(page.replaceAll("(?s).*Measured on (\\d+) claims.*", "$1"));
    }

    @Test
    void saysWhatToDoWhereThereIsNothingToMeasureBy() {
        assertThat(viewer.getMeasured("/quality?cases=reference&to=1995").text())
                .contains("there is nothing to measure", "href=\"/claims\"");
    }

    @Test
    void namesEachFaultAtItsField() {
        var page = viewer.get("/quality?from=yesterday&to=2024-13");

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text().split("must be a year, month or day", -1)).hasSize(3);
        assertThat(page.text()).contains("value=\"yesterday\"");
    }
}
