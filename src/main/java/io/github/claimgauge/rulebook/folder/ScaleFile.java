package io.github.claimgauge.rulebook.folder;

import io.github.claimgauge.rulebook.folder.YamlReader.Reading;
import io.github.claimgauge.score.Scale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code scale.yaml} as it is written. */
record ScaleFile(
        @Nullable String name,
        @Nullable Integer start,
        @Nullable Map<String, @Nullable Limits> groups,
        @Nullable List<Scale.@Nullable Band> bands,
        Scale.@Nullable ConfidenceScale confidence,
        Scale.@Nullable ReliabilityScale reliability,
        @Nullable Map<String, @Nullable Double> thresholds) {

    /** As long as the casebook has room for. */
    private static final int LONGEST_NAME = 200;

    private static final Pattern BAND_NAME = Pattern.compile("[a-z][a-z0-9_]{0,39}");

    record Limits(int floor, int ceiling) {}

    static Optional<Scale> read(String text, List<RuleFault> faults) {
        int before = faults.size();
        var reading = YamlReader.read(RulesFolder.SCALE, text, ScaleFile.class, faults);
        if (reading.value() == null) {
            return Optional.empty();
        }
        reading.value().check(new Checks(text, faults, reading));
        return faults.size() == before ? reading.value().toScale() : Optional.empty();
    }

    private void check(Checks checks) {
        var parts = new LinkedHashMap<String, @Nullable Object>();
        parts.put("name", name);
        parts.put("start", start);
        parts.put("groups", groups);
        parts.put("bands", bands);
        parts.put("confidence", confidence);
        parts.put("reliability", reliability);
        parts.put("thresholds", thresholds);
        checks.present(parts);
        checks.check(
                name == null || name.length() <= LONGEST_NAME && name.chars().noneMatch(Character::isISOControl),
                "name must have at most " + LONGEST_NAME + " characters, on one line",
                "name");
        checks.check(start == null || start >= -30 && start <= 30, "start must be from -30 to 30", "start");
        if (groups != null) {
            checkGroups(groups, checks);
        }
        if (bands != null && !checks.reading.isMisread("bands")) {
            checkBands(bands, checks);
        }
        if (confidence != null) {
            checkConfidence(confidence, checks);
        }
        if (reliability != null) {
            checkReliability(reliability, checks);
        }
        if (thresholds != null) {
            checkThresholds(thresholds, checks);
        }
    }

    private static void checkThresholds(Map<String, @Nullable Double> thresholds, Checks checks) {
        thresholds.forEach((key, value) -> checks.check(
                value != null && Math.abs(value) <= 1e12,
                key + " must be a number from -1e12 to 1e12",
                "thresholds",
                key));
    }

    private static void checkGroups(Map<String, @Nullable Limits> groups, Checks checks) {
        checks.check(
                List.copyOf(groups.keySet()).equals(Lint.GROUPS),
                "groups must be, in this order: " + String.join(", ", Lint.GROUPS),
                "groups");
        groups.forEach((group, limits) -> checks.check(
                limits != null
                        && limits.floor <= 0
                        && limits.ceiling >= 0
                        && limits.floor >= -99
                        && limits.ceiling <= 99,
                group + " must have a floor from -99 to 0 and a ceiling from 0 to 99",
                "groups",
                group));
    }

    private static void checkBands(List<Scale.@Nullable Band> bands, Checks checks) {
        int from = 0;
        var names = new HashSet<String>();
        for (var band : bands) {
            if (band == null || band.name() == null || band.words() == null) {
                checks.check(false, "each band must have name, words and from", "bands");
                return;
            }
            checks.check(
                    BAND_NAME.matcher(band.name()).matches() && names.add(band.name()),
                    "the name of each band must be its own, in lower snake case, at most 40 characters",
                    "bands");
            checks.check(
                    from == 0 ? band.from() == 1 : band.from() > from && band.from() <= 99,
                    band.name()
                            + (from == 0
                                    ? " must begin at 1, as the first band"
                                    : " must begin above the band before it, and at 99 at the latest"),
                    "bands",
                    band.name());
            from = band.from();
        }
        checks.check(!bands.isEmpty(), "there must be a band", "bands");
    }

    private static void checkConfidence(Scale.ConfidenceScale confidence, Checks checks) {
        checks.check(
                confidence.voices() != null && Lint.GROUPS.containsAll(confidence.voices()),
                "voices must name groups",
                "confidence",
                "voices");
        checks.check(
                confidence.voicePoints() >= 1 && confidence.voicePoints() <= 99,
                "voicePoints must be from 1 to 99",
                "confidence",
                "voicePoints");
        checks.check(
                isPercent(confidence.moderateCoverage()),
                "moderateCoverage must be from 0 to 100",
                "confidence",
                "moderateCoverage");
        checks.check(
                isPercent(confidence.highCoverage()) && confidence.highCoverage() >= confidence.moderateCoverage(),
                "highCoverage must be from moderateCoverage to 100",
                "confidence",
                "highCoverage");
        checks.check(
                confidence.highVoices() >= 0 && confidence.highVoices() <= 99,
                "highVoices must be from 0 to 99",
                "confidence",
                "highVoices");
    }

    private static void checkReliability(Scale.ReliabilityScale lines, Checks checks) {
        checks.check(
                isPercent(lines.a()) && lines.c() >= 0 && lines.a() > lines.b() && lines.b() > lines.c(),
                "reliability must fall from a over b to c, within 0 to 100",
                "reliability");
        checks.check(lines.aResolved() >= 0, "aResolved must not be negative", "reliability");
    }

    private static boolean isPercent(int value) {
        return value >= 0 && value <= 100;
    }

    /** Notes what is out of range, at the line of its key; what could not be read was told, and is not judged. */
    private record Checks(String text, List<RuleFault> faults, Reading<ScaleFile> reading) {

        void present(Map<String, @Nullable Object> parts) {
            var missing = parts.keySet().stream()
                    .filter(part -> parts.get(part) == null && !reading.isMisread(part))
                    .toList();
            if (!missing.isEmpty()) {
                faults.add(new RuleFault(RulesFolder.SCALE, 0, "must have " + String.join(", ", missing)));
            }
        }

        void check(boolean holds, String message, String... keys) {
            if (!holds && !reading.isMisread(keys)) {
                faults.add(new RuleFault(RulesFolder.SCALE, YamlReader.lineOf(text, keys), message));
            }
        }
    }

    private Optional<Scale> toScale() {
        if (name == null
                || start == null
                || groups == null
                || bands == null
                || confidence == null
                || reliability == null
                || thresholds == null) {
            return Optional.empty();
        }
        var limits = new ArrayList<Scale.Group>();
        groups.forEach((group, limit) -> limits.add(new Scale.Group(group, limit.floor, limit.ceiling)));
        return Optional.of(new Scale(
                name, start, List.copyOf(limits), List.copyOf(bands), confidence, reliability, Map.copyOf(thresholds)));
    }
}
