package org.edgemuse.experiment.verdict;

import org.edgemuse.experiment.plan.VariantLabels;
import org.edgemuse.experiment.statistics.Location;

/**
 * Where the values of one of the compared lie in one metric.
 *
 * @param variant the one
 * @param location of its values over replications
 */
public record Located(VariantLabels variant, Location location) {}
