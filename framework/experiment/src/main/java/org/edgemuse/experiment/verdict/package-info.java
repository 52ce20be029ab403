/**
 * What a sweep says of its schedulers and mechanisms, two at a time: paired differences with
 * intervals, corrected p values, effect sizes and verdicts.
 */
@NullMarked
package org.edgemuse.experiment.verdict;

import org.jspecify.annotations.NullMarked;
