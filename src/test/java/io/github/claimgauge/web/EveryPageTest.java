package io.github.claimgauge.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.web.Sites.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds for each page of {@link Sites}. */
@PageTest
final class EveryPageTest {

    private final Chromium chromium;
    private final Shelf shelf;

    EveryPageTest(@Autowired Chromium chromium, @Autowired Shelf shelf) {
        this.chromium = chromium;
        this.shelf = shelf;
    }

    @ParameterizedTest
    @FieldSource("io.github.claimgauge.web.Sites#ALL")
    void isAccessibleInBothThemes(Site site) {
        try (var tab = chromium.tab(site.role())) {
            tab.go(site.of(shelf.dji())).isAccessible();
        }
        try (var tab = chromium.darkTab(site.role())) {
            tab.go(site.of(shelf.dji())).isAccessible();
        }
    }

    @ParameterizedTest
    @FieldSource("io.github.claimgauge.web.Sites#ALL")
    void canBeReadWithoutScripts(Site site) {
        try (var tab = chromium.tabWithoutScripts(site.role())) {
            tab.go(site.of(shelf.dji()));

            assertThat(tab.page().locator("h1").count()).isOne();
            assertThat(tab.page().locator("main").innerText()).hasSizeGreaterThan(50);
        }
    }

    @ParameterizedTest
    @FieldSource("io.github.claimgauge.web.Sites#ALL")
    void fitsNarrowScreens(Site site) {
        try (var tab = chromium.tab(site.role())) {
            tab.page().setViewportSize(360, 740);
            tab.go(site.of(shelf.dji()));

            assertThat(tab.page().evaluate("document.documentElement.scrollWidth"))
                    .as(site.path())
                    .isEqualTo(360);
        }
    }

    /** Texts of claims come from criminals: they are text and nothing else, and only our own scripts run. */
    @Test
    void isMadeFromTemplatesThatEscape() throws IOException {
        try (var templates = Files.walk(Path.of("src/main/resources/templates"))) {
            assertThat(templates.filter(Files::isRegularFile)).isNotEmpty().allSatisfy(template -> assertThat(
                            Files.readString(template))
                    .doesNotContain("th:utext", "[(", "<style", "th:inline", "javascript:")
                    .doesNotContainPattern("\\s(th:)?(on[a-z]+|hx-on[a-z:-]*|style)=")
                    .doesNotContainPattern("<script(?![^>]*src=)"));
        }
    }
}
