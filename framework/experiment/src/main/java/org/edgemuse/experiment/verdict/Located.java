package org.edgemuse.experiment.verdict;

import org.edgemuse.experiment.statistics.Location;

/**
 * Where the values of one of the compared lie in one metric.
 *
 * @param contender the one
 * @param location of its values over replications
 */
public record Located(Contender contender, Location location) {}
