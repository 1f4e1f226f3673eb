package io.github.claimgauge.tuning.effect;

import io.github.claimgauge.tuning.Quality;
import java.util.List;
import java.util.SortedMap;

/**
 * What another rulebook would change for the claims of the casebook, settled ones included, each as of the moment of its
 * latest assessment. It is exact: what each claim would be scored if it were judged by either rulebook now.
 *
 * @param before version of the rulebook that it is compared with
 * @param after version of the other one
 * @param claims how many there are
 * @param moved how many would have another score
 * @param crossed how many would be in another band
 * @param bands every way from band to band that a claim takes, from the lowest band on; staying is one of them
 * @param differences number of claims by score after less score before
 * @param most first those that would be in another band, then the others; of each, those that move farthest first, and the
 *     earliest filed first among equals
 * @param qualityBefore on the claims that were confirmed or refuted
 * @param qualityAfter on the same
 * @param judgedAnew how many of the claims had to be judged anew: what was found in them did not tell the score
 * @param newRules ids of the rules because of which that takes all claims; empty if only numbers differ
 */
public record Effect(
        String before,
        String after,
        int claims,
        int moved,
        int crossed,
        List<Crossing> bands,
        SortedMap<Integer, Integer> differences,
        List<Mover> most,
        Quality qualityBefore,
        Quality qualityAfter,
        int judgedAnew,
        List<String> newRules) {}
