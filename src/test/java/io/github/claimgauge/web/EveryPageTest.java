package io.github.claimgauge.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.web.Sites.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** What holds for each page of {@link Sites}. */
@PageTest
final class EveryPageTest {

    private static final String PAGES = EveryPageTest.class.getPackageName();

    private final Chromium chromium;
    private final Shelf shelf;
    private final RequestMappingHandlerMapping mapping;

    EveryPageTest(
            @Autowired Chromium chromium,
            @Autowired Shelf shelf,
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.chromium = chromium;
        this.shelf = shelf;
        this.mapping = mapping;
    }

    @ParameterizedTest
    @FieldSource("io.github.claimgauge.web.Sites#ALL")
    void isAccessibleInBothThemes(Site site) {
        try (var tab = chromium.tab(site.role())) {
            tab.go(shelf.path(site)).isAccessible().darken().hasContrast();
        }
    }

    @ParameterizedTest
    @FieldSource("io.github.claimgauge.web.Sites#ALL")
    void canBeReadWithoutScripts(Site site) {
        try (var tab = chromium.tabWithoutScripts(site.role())) {
            tab.go(shelf.path(site));

            assertThat(tab.page().locator("h1").count()).isOne();
            assertThat(tab.page().locator("main").innerText()).hasSizeGreaterThan(50);
        }
    }

    @ParameterizedTest
    @FieldSource("io.github.claimgauge.web.Sites#ALL")
    void fitsNarrowScreens(Site site) {
        try (var tab = chromium.tab(site.role())) {
            tab.page().setViewportSize(360, 740);
            tab.go(shelf.path(site));

            assertThat(tab.page().evaluate("document.documentElement.scrollWidth"))
                    .as(site.path())
                    .isEqualTo(360);
        }
    }

    @Test
    void isListed() {
        var unlisted = mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith(PAGES)
                        && entry.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET)
                        && entry.getValue().getMethod().getReturnType().equals(String.class))
                .flatMap(entry ->
                        Objects.requireNonNull(entry.getKey().getPathPatternsCondition()).getPatterns().stream())
                .filter(pattern -> Sites.ALL.stream().noneMatch(site -> pattern.matches(path(site))))
                .distinct()
                .map(PathPattern::getPatternString)
                .sorted()
                .toList();

        assertThat(unlisted).as("Add these to Sites").isEmpty();
    }

    private static PathContainer path(Site site) {
        return PathContainer.parsePath(site.path().replaceFirst("\\?.*", ""));
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
