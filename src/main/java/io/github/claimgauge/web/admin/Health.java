package io.github.claimgauge.web.admin;

import io.github.claimgauge.ClaimGauge;
import io.github.claimgauge.rulebook.Rulebooks;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Objects;

/**
 * How the program is.
 *
 * @param version of the program, and the engine and the Java that it runs on
 * @param up for how long it has run
 * @param usedMb memory that holds objects, in MiB
 * @param mostMb the most that it may become
 */
public record Health(String version, String engine, String java, String up, long usedMb, long mostMb) {

    private static final long MB = 1024 * 1024;

    static Health now() {
        var memory = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        var built = ClaimGauge.class.getPackage().getImplementationVersion();
        return new Health(
                Objects.requireNonNullElse(built, "(not packaged)"),
                "Drools " + Rulebooks.engine(),
                "Java " + System.getProperty("java.version"),
                words(Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime())),
                memory.getUsed() / MB,
                memory.getMax() / MB);
    }

    /** Its two largest units: {@code 3 days 4 h}. */
    static String words(Duration time) {
        if (time.toDays() > 0) {
            return time.toDays() + (time.toDays() == 1 ? " day " : " days ") + time.toHoursPart() + " h";
        }
        return time.toHours() > 0
                ? time.toHours() + " h " + time.toMinutesPart() + " min"
                : time.toMinutes() + " min " + time.toSecondsPart() + " s";
    }
}
