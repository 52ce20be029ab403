package org.edgemuse.experiment;

/**
 * By how much the reference lies below another scheduler (or mechanism), over the points of a
 * sweep.
 *
 * @param label the other
 * @param information label of its information class, or empty if none of its runs finished
 * @param points number of points that could be compared
 * @param meanPct mean over these points, in per cent; NaN without points
 * @param largestPct largest at any point ("up to"), in per cent; NaN without points
 * @param at where that is, for example accessPoints.count=4; empty in a sweep of one point
 */
public record Reduction(
    String label, String information, int points, double meanPct, double largestPct, String at) {}
