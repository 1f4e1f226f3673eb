package io.github.claimgauge.web;

import io.github.claimgauge.api.ServerTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of pages in a real browser; all of them share one browser and one server. Skipped where there is no Chromium, unless
 * {@code CLAIMGAUGE_BROWSER=required}.
 */
@ServerTest
@ExtendWith(ChromiumCondition.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface PageTest {}
