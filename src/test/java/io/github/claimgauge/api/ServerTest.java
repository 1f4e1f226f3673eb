package io.github.claimgauge.api;

import io.github.claimgauge.Wiring;
import io.github.claimgauge.web.Chromium;
import io.github.claimgauge.web.Shelf;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** A test against the running server; all of them share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Wiring.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "claimgauge.data=target/data/${random.uuid}")
@Import({Visitors.class, Chromium.class, Shelf.class})
public @interface ServerTest {}
