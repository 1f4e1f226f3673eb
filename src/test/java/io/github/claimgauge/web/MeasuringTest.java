package io.github.claimgauge.web;

import io.github.claimgauge.access.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** What pages say while something is being measured, which is there for a moment only. */
@PageTest
final class MeasuringTest {

    private final Chromium chromium;
    private final ITemplateEngine templates;

    MeasuringTest(@Autowired Chromium chromium, @Autowired ITemplateEngine templates) {
        this.chromium = chromium;
        this.templates = templates;
    }

    @Test
    void canBeReadInBothThemes() {
        try (var light = chromium.tab(Role.VIEWER);
                var dark = chromium.darkTab(Role.VIEWER)) {
            showOn(light).isAccessible();
            showOn(dark).isAccessible();
        }
    }

    private Tab showOn(Tab tab) {
        var notice = templates.process("measuring", Set.of("measuring"), new Context());
        tab.go("/rules");
        tab.page()
                .evaluate(
                        "notice => document.querySelector('main').insertAdjacentHTML('beforeend', notice)",
                        notice.replaceAll("hx-\\w+", "data-$0"));
        tab.page().waitForTimeout(500);
        return tab;
    }
}
