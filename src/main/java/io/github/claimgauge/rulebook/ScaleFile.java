package io.github.claimgauge.rulebook;

import io.github.claimgauge.score.Scale;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code scale.yaml} as it is written. */
record ScaleFile(
        @Nullable String name,
        @Nullable Integer start,
        @Nullable Map<String, Limits> groups,
        @Nullable List<BandLine> bands,
        @Nullable ConfidenceLines confidence,
        @Nullable ReliabilityLines reliability,
        @Nullable Map<String, Double> thresholds) {

    record Limits(int floor, int ceiling) {}

    record BandLine(String name, String words, int from) {}

    record ConfidenceLines(
            List<String> voices, int voicePoints, int moderateCoverage, int highCoverage, int highVoices) {}

    record ReliabilityLines(int a, int b, int c, int aResolved) {}

    static Optional<Scale> read(String text, List<RuleFault> faults) {
        return YamlReader.read(RulesFolder.SCALE, text, ScaleFile.class, faults).flatMap(file -> file.toScale(faults));
    }

    private Optional<Scale> toScale(List<RuleFault> faults) {
        if (name == null
                || start == null
                || groups == null
                || bands == null
                || confidence == null
                || reliability == null
                || thresholds == null) {
            fault(faults, "must have name, start, groups, bands, confidence, reliability and thresholds");
            return Optional.empty();
        }
        int before = faults.size();
        check(faults, Math.abs(start) <= 30, "start must be from -30 to 30");
        check(
                faults,
                List.copyOf(groups.keySet()).equals(Lint.GROUPS),
                "groups must be, in this order: " + String.join(", ", Lint.GROUPS));
        groups.forEach((group, limits) -> check(
                faults,
                limits.floor <= 0 && limits.ceiling >= 0 && limits.floor >= -99 && limits.ceiling <= 99,
                group + " must have a floor from -99 to 0 and a ceiling from 0 to 99"));
        check(faults, !bands.isEmpty() && bands.get(0).from == 1, "the first band must begin at 1");
        for (int band = 1; band < bands.size(); band++) {
            check(
                    faults,
                    bands.get(band).from > bands.get(band - 1).from && bands.get(band).from <= 99,
                    bands.get(band).name + " must begin above the band before it, and at 99 at the latest");
        }
        check(faults, Lint.GROUPS.containsAll(confidence.voices), "confidence.voices must name groups");
        return faults.size() > before
                ? Optional.empty()
                : Optional.of(scale(name, start, groups, bands, confidence, reliability, thresholds));
    }

    private static Scale scale(
            String name,
            int start,
            Map<String, Limits> groups,
            List<BandLine> bands,
            ConfidenceLines confidence,
            ReliabilityLines reliability,
            Map<String, Double> thresholds) {
        var limits = new ArrayList<Scale.Group>();
        groups.forEach((group, limit) -> limits.add(new Scale.Group(group, limit.floor, limit.ceiling)));
        return new Scale(
                name,
                start,
                List.copyOf(limits),
                bands.stream()
                        .map(band -> new Scale.Band(band.name, band.words, band.from))
                        .toList(),
                new Scale.ConfidenceScale(
                        new LinkedHashSet<>(confidence.voices),
                        confidence.voicePoints,
                        confidence.moderateCoverage,
                        confidence.highCoverage,
                        confidence.highVoices),
                new Scale.ReliabilityScale(reliability.a, reliability.b, reliability.c, reliability.aResolved),
                Map.copyOf(thresholds));
    }

    private static void check(List<RuleFault> faults, boolean holds, String message) {
        if (!holds) {
            fault(faults, message);
        }
    }

    private static void fault(List<RuleFault> faults, String message) {
        faults.add(new RuleFault(RulesFolder.SCALE, 0, message));
    }
}
