package org.edgemuse.experiment;

/**
 * How many replications a stopping rule took.
 *
 * @param points number of points
 * @param fewest replications of the point that had fewest
 * @param most replications of the point that had most
 * @param wide number of points that had as many as they may and whose intervals are still too wide
 */
public record Precision(int points, int fewest, int most, int wide) {}
