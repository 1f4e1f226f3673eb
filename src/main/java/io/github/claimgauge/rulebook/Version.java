package io.github.claimgauge.rulebook;

import io.github.claimgauge.rulebook.folder.RuleText;
import io.github.claimgauge.score.Question;
import io.github.claimgauge.score.Scale;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/** Names a rulebook by the SHA-256 over its canonical content: everything that can change an answer, in a fixed order. */
final class Version {

    /** Version of the rule engine, which answers name beside the rulebook's. */
    static final String ENGINE = "10.2.0";

    private Version() {}

    static String of(List<RuleText> rules, List<Question> questions, Scale scale) {
        var content = new StringBuilder();
        rules.stream()
                .sorted(Comparator.comparing(rule -> rule.rule().id()))
                .forEach(rule -> content.append(rule.canonical()).append('\u001e'));
        content.append('\u001d');
        questions.forEach(question -> content.append(question).append('\u001e'));
        content.append('\u001d')
                .append(scale.name())
                .append('\u001e')
                .append(scale.start())
                .append(scale.groups())
                .append(scale.bands())
                .append(scale.confidence().voices().stream().sorted().toList())
                .append(scale.confidence().voicePoints())
                .append(' ')
                .append(scale.confidence().moderateCoverage())
                .append(' ')
                .append(scale.confidence().highCoverage())
                .append(' ')
                .append(scale.confidence().highVoices())
                .append(scale.reliability())
                .append(new TreeMap<>(scale.thresholds()));
        return sha256(content.toString());
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
