package io.github.claimgauge.web.scenarios;

import io.github.claimgauge.scenario.book.Chapter;
import io.github.claimgauge.scenario.book.Example;
import io.github.claimgauge.scenario.book.Heading;
import io.github.claimgauge.scenario.book.Step;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody looks for among the scenarios.
 *
 * @param text words that must all be found, wherever: in a heading or in one of its examples
 * @param status how an example must have ended; empty for however
 */
public record Wanted(String text, String status) {

    public boolean isEverything() {
        return text.isBlank() && status.isEmpty();
    }

    /** The chapters with what was found in them; those with nothing are left out. */
    List<Chapter> in(List<Chapter> chapters) {
        return chapters.stream().flatMap(chapter -> in(chapter).stream()).toList();
    }

    private Optional<Chapter> in(Chapter chapter) {
        var headings = chapter.headings().stream()
                .flatMap(heading -> in(chapter, heading).stream())
                .toList();
        return headings.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chapter(
                        chapter.file(), chapter.title(), chapter.description(), chapter.background(), headings));
    }

    private Optional<Heading> in(Chapter chapter, Heading heading) {
        var about = Stream.concat(
                        Stream.of(chapter.title(), heading.title(), heading.description()), heading.rules().stream())
                .toList();
        var examples = heading.examples().stream()
                .filter(example ->
                        status.isEmpty() || example.status().toString().equals(status))
                .filter(example -> saysAll(Stream.concat(about.stream(), words(example))))
                .toList();
        return examples.isEmpty()
                ? Optional.empty()
                : Optional.of(new Heading(heading.rules(), heading.title(), heading.description(), examples));
    }

    private static Stream<String> words(Example example) {
        return Stream.of(
                        Stream.of(example.name()),
                        example.steps().stream().map(Step::text),
                        example.rows().stream().flatMap(List::stream))
                .flatMap(texts -> texts);
    }

    private boolean saysAll(Stream<String> texts) {
        var said = String.join("\n", texts.toList()).toLowerCase(Locale.ROOT);
        return Stream.of(text.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(said::contains);
    }
}
