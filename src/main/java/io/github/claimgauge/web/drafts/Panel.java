package io.github.claimgauge.web.drafts;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Numbers that belong together. */
record Panel(String title, String hint, List<Row> rows) {

    /**
     * A line of the form.
     *
     * @param rule id of the rule whose weight it is; null if it is none
     * @param status of that rule; null if it is none
     */
    record Row(@Nullable String rule, Dial dial, @Nullable Dial status) {

        static Row of(Dial dial) {
            return new Row(null, dial, null);
        }

        public boolean isChanged() {
            return dials().anyMatch(Dial::isChanged);
        }

        boolean isLike(String words) {
            return dials().anyMatch(one -> one.isLike(words));
        }

        Stream<Dial> dials() {
            return Stream.of(dial, status).filter(Objects::nonNull);
        }
    }

    public long changed() {
        return rows.stream().filter(Row::isChanged).count();
    }
}
