package io.github.claimgauge.web.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.claimgauge.casebook.Filter;
import io.github.claimgauge.casebook.Page;
import io.github.claimgauge.casebook.Place;
import io.github.claimgauge.casebook.Sort;
import io.github.claimgauge.casebook.listing.InvalidParameters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ViewTest {

    private static final Place START = new Place(41, "b");
    private static final Place END = new Place(42, "c");

    @Test
    void asksForNothingWhereAFieldIsEmpty() {
        var view = View.of(Map.of("text", " ", "actor", "", "country", "cn"));

        assertThat(view.address()).isEqualTo("/claims?country=CN");
        assertThat(view.query().filter()).isEqualTo(new Filter(null, null, "CN", null, "none", null, null, null, null));
    }

    @Test
    void meansTheClaimsThatWaitForAnOutcomeUnlessItSaysOtherwise() {
        var usual = View.of(Map.of("outcome", "none"));

        assertThat(usual.address()).isEqualTo("/claims");
        assertThat(usual.query().filter().outcome()).isEqualTo(Filter.NO_OUTCOME);
        assertThat(usual.whateverTheOutcome().query().filter().outcome()).isNull();
        assertThat(usual.whateverTheOutcome().unsettled()).isEqualTo(usual);
    }

    @Test
    void isTheSameOnceItStoodInAnAddress() {
        var view = View.of(Map.of("text", "a+b & c={d}%", "actor", "Ünïcode №", "sort", "score"));

        assertThat(View.read(view.text())).isEqualTo(view);
    }

    @Test
    void survivesWhateverStandsInAnAddress() {
        for (var text : List.of("", "&&=&", "a=%zz", "text", "{x}={y}", "text=a&text=b", "//evil.example")) {
            assertThat(View.read(text).address()).as(text).startsWith("/claims");
        }
        assertThatThrownBy(View.of(Map.of("{x}", "y"))::query).isInstanceOf(InvalidParameters.class);
    }

    @Test
    void turnsTheOrderRoundIfItIsSortedSoAlready() {
        var view = View.of(Map.of("sort", "-score"));

        assertThat(view.sortedBy(Sort.SCORE)).isEqualTo("/claims?sort=score");
        assertThat(view.sortedBy(Sort.CLAIMED)).isEqualTo("/claims?sort=-claimed");
        assertThat(view.direction(Sort.SCORE)).isEqualTo("descending");
        assertThat(view.direction(Sort.CLAIMED)).isNull();
    }

    @Test
    void beginsAnewWithAnotherFilter() {
        var first = View.of(Map.of("text", "x"));
        var second = first.after(first.query(), END);

        assertThat(second.isFirst()).isFalse();
        assertThat(second.query().after()).isEqualTo(END);
        assertThat(second.with("band", "likely").address()).isEqualTo("/claims?band=likely&text=x");
    }

    @Test
    void leadsBackFromEveryPageButTheFirst() {
        var first = View.of(Map.of());
        var second = first.after(first.query(), END);
        var back = first.before(first.query(), START);

        assertThat(Paging.of(first, first.query(), new Page(List.of(), new Place(90, "a"), END))
                        .back())
                .isNull();
        assertThat(Paging.of(second, second.query(), new Page(List.of(), START, null)))
                .satisfies(paging -> assertThat(paging.back()).isEqualTo(back.address()))
                .satisfies(paging -> assertThat(paging.on()).isNull());
        assertThat(Paging.of(back, back.query(), new Page(List.of(), END, null)))
                .satisfies(paging -> assertThat(paging.back()).isNull())
                .satisfies(paging -> assertThat(paging.on()).isEqualTo(second.address()));
    }
}
