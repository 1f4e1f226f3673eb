/**
 * From findings to an explained score: points, band, confidence, range, next checks and flips. Pure; rules are judged
 * behind the port {@link io.github.claimgauge.score.Rulebook}.
 */
@NullMarked
package io.github.claimgauge.score;

import org.jspecify.annotations.NullMarked;
