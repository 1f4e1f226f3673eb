package io.github.claimgauge.review;

import io.github.claimgauge.scenario.book.Chapter;
import io.github.claimgauge.scenario.book.Example;
import java.util.List;

/**
 * An example of a rule.
 *
 * @param file the feature file that it stands in: {@code proof.feature}
 */
public record RuleExample(String file, Example example) {

    static List<RuleExample> all(String rule, List<Chapter> chapters) {
        return chapters.stream()
                .flatMap(chapter -> chapter.headings().stream()
                        .filter(heading -> heading.rules().contains(rule))
                        .flatMap(heading -> heading.examples().stream())
                        .map(example -> new RuleExample(chapter.file(), example)))
                .toList();
    }
}
