package io.github.claimgauge.web.scenarios;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.claimgauge.scenario.Features;
import io.github.claimgauge.scenario.Run;
import io.github.claimgauge.scenario.book.Chapter;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The features with how they ended, read once for each run. Safe for many threads. */
@Component
final class Book {

    private final Cache<Optional<Run>, List<Chapter>> read =
            Caffeine.newBuilder().maximumSize(2).build();

    /** @param run empty if the scenarios have not been run */
    List<Chapter> chapters(Optional<Run> run) {
        return read.get(
                run,
                known -> Chapter.all(Features.bundled(), known.map(Run::results).orElse(List.of())));
    }
}
