package org.edgemuse.experiment.verdict;

import org.edgemuse.experiment.statistics.PairedTest;

/**
 * A pair, tested in one metric.
 *
 * @param pair the two
 * @param test of the first's values less the second's, paired by replication
 * @param holmP the test's p value, corrected by Holm for all tests of the metric; NaN without one
 * @param verdict of the first
 */
public record TestedPair(Pair pair, PairedTest test, double holmP, Verdict verdict) {}
