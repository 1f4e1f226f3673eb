package io.github.claimgauge.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** 5,367 real posts, as JSON and as CSV. */
class LeakSitePostsTest {

    private static final Path FOLDER = Path.of("../shared/data/leaksite");
    private static final int POSTS = 5367;

    @Test
    void allAreClaims() throws IOException {
        var items = items("ransomfeed_posts_to_2023-03-13.json");

        assertThat(items.stream().filter(Item.Refused.class::isInstance)).isEmpty();
        assertThat(items.size()).isEqualTo(POSTS);
    }

    @Test
    void areTheSameClaimsAsJsonAndAsCsv() throws IOException {
        assertThat(claims("ransomfeed_posts_to_2023-03-13.csv").toList())
                .isEqualTo(claims("ransomfeed_posts_to_2023-03-13.json").toList());
    }

    @Test
    void haveOneIdForEachActorVictimAndDay() throws IOException {
        var days = new HashSet<String>();
        var ids = new HashSet<String>();
        claims("ransomfeed_posts_to_2023-03-13.json").forEach(claim -> {
            days.add(claim.actor().name() + "|" + claim.victim().name() + "|" + claim.claimedAt());
            ids.add(String.valueOf(claim.id()));
        });

        assertThat(ids).hasSizeBetween(days.size() - 40, days.size());
    }

    private static Stream<io.github.claimgauge.claim.Claim> claims(String file) throws IOException {
        return items(file).stream().map(item -> ((Item.Read) item).claim());
    }

    private static List<Item> items(String file) throws IOException {
        var path = FOLDER.resolve(file);
        assumeTrue(
                Files.exists(path),
                "The public leak-site posts are not in " + FOLDER + ", so this test has nothing to read");
        try (var input = Files.newInputStream(path)) {
            return Reading.items(input);
        }
    }
}
