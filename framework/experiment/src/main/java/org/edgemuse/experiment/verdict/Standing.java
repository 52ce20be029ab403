package org.edgemuse.experiment.verdict;

import org.edgemuse.experiment.plan.VariantLabels;
import org.edgemuse.experiment.statistics.PairedRatio;
import org.edgemuse.experiment.statistics.Sample;
import org.jspecify.annotations.Nullable;

/**
 * Where one of the compared stands in one metric.
 *
 * @param variant the one
 * @param sample its values over replications
 * @param toBest by how many per cent it lies below the best of its class on the same replications;
 *     null for that one itself, and where neither less nor more is better
 * @param toReference the same of the sweep's reference; null for that one itself, and where there
 *     is none
 */
public record Standing(
    VariantLabels variant,
    Sample sample,
    @Nullable PairedRatio toBest,
    @Nullable PairedRatio toReference) {}
