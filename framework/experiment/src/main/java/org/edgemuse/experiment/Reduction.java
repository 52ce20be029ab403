package org.edgemuse.experiment;

/**
 * By how much the reference lies below another scheduler (or mechanism), over the points of a sweep
 * or, where it has cases, of one of them: cases are worlds apart, over which no mean is of use.
 *
 * @param caseName the case, or empty if there are none
 * @param label the other
 * @param information label of its information class, or empty if none of its runs finished
 * @param points number of points that could be compared
 * @param meanPct mean over these points of the reduction of means, in per cent; NaN without points
 * @param meanOfPairsPct mean over these points of the mean of the pairs' own reductions, in which
 *     each world counts alike, in per cent; NaN without points or if a pair has none
 * @param largestPct largest at any point ("up to"), in per cent; NaN without points
 * @param at where that is, for example accessPoints.count=4; empty in a sweep of one point
 */
public record Reduction(
    String caseName,
    String label,
    String information,
    int points,
    double meanPct,
    double meanOfPairsPct,
    double largestPct,
    String at) {}
