/**
 * Summaries of replications: means with Student t intervals, interquartile means with bootstrap
 * intervals, paired reductions, and paired tests with Holm's correction.
 */
@NullMarked
package org.edgemuse.experiment.statistics;

import org.jspecify.annotations.NullMarked;
