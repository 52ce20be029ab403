/** Summaries of replications: means with Student t intervals, and paired reductions. */
@NullMarked
package org.edgemuse.experiment.statistics;

import org.jspecify.annotations.NullMarked;
