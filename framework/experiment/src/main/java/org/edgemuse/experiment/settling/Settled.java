package org.edgemuse.experiment.settling;

import org.edgemuse.experiment.plan.VariantLabels;
import org.edgemuse.experiment.statistics.Sample;

/**
 * When one of the compared settles in one metric.
 *
 * @param metric the column
 * @param at the point, for example accessPoints.count=6; empty if there is one only
 * @param variant who
 * @param level what it settles at: the mean of a run's last rows
 * @param rows after how many rows, a value a run
 */
public record Settled(String metric, String at, VariantLabels variant, Sample level, Sample rows) {}
