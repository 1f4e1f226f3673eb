package io.github.claimgauge.web;

import static org.junit.jupiter.api.extension.ConditionEvaluationResult.disabled;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.enabled;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Looks for the system's Chromium. */
final class ChromiumCondition implements ExecutionCondition {

    private static final String ABSENT =
            "There is no Chromium: pages are not tested in a browser. On Debian: apt-get install chromium";

    static Optional<Path> chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (chromium().isPresent()) {
            return enabled("Chromium is there");
        }
        if ("required".equals(System.getenv("CLAIMGAUGE_BROWSER"))) {
            throw new IllegalStateException(ABSENT);
        }
        return disabled(ABSENT);
    }
}
