package io.github.claimgauge.web.scenarios;

import io.github.claimgauge.scenario.book.Chapter;
import io.github.claimgauge.scenario.book.Example;
import io.github.claimgauge.scenario.book.Heading;
import java.util.stream.Stream;

/**
 * A chapter for a page.
 *
 * @param name its own address begins with: {@code proof}
 * @param examples how many it has; an outline counts as one
 * @param failed how many of them have failed
 */
public record ChapterView(String name, Chapter chapter, long examples, long failed) {

    private static final String ENDING = ".feature";

    static ChapterView of(Chapter chapter) {
        return new ChapterView(
                chapter.file().substring(0, chapter.file().length() - ENDING.length()),
                chapter,
                examples(chapter).count(),
                examples(chapter)
                        .filter(example -> example.status() == Example.Status.FAILED)
                        .count());
    }

    private static Stream<Example> examples(Chapter chapter) {
        return chapter.headings().stream().map(Heading::examples).flatMap(examples -> examples.stream());
    }

    /** Where a heading stands on the chapter's page: rules link to it by their id. */
    public String anchor(int heading) {
        var rules = chapter.headings().get(heading).rules();
        return rules.isEmpty() ? "heading-" + (heading + 1) : rules.get(0);
    }
}
