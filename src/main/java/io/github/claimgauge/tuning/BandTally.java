package io.github.claimgauge.tuning;

import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.score.Balance;
import io.github.claimgauge.score.Likelihood;
import io.github.claimgauge.score.Scale;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The claims of one band: what was said of them and what they turned out to be.
 *
 * @param said mean likelihood of those with a plain outcome; not a number if there are none
 * @param held how many of those were confirmed
 * @param outcomes how many of each outcome; every outcome is listed
 */
public record BandTally(Scale.Band band, double said, Share held, Map<Label, Integer> outcomes) {

    /** From the lowest band to the highest. */
    static List<BandTally> all(Scale scale, Balance balance, List<Judged> judged) {
        var byBand = judged.stream()
                .collect(Collectors.groupingBy(one -> scale.bandOf(Likelihood.score(balance.points(one.fired())))));
        return scale.bands().stream()
                .map(band -> of(band, balance, byBand.getOrDefault(band, List.of())))
                .toList();
    }

    private static BandTally of(Scale.Band band, Balance balance, List<Judged> judged) {
        var outcomes = new EnumMap<Label, Integer>(Label.class);
        for (var label : Label.values()) {
            outcomes.put(label, (int)
                    judged.stream().filter(one -> one.label() == label).count());
        }
        var samples = Sample.all(balance, judged);
        return new BandTally(
                band,
                samples.stream().mapToDouble(Sample::likelihood).average().orElse(Double.NaN),
                Share.of((int) samples.stream().filter(Sample::held).count(), samples.size()),
                outcomes);
    }
}
