package org.edgemuse.experiment.sample;

/**
 * A share of the variance of a result, with its interval. An estimate may lie somewhat outside [0,
 * 1].
 *
 * @param index the share
 * @param ci95Low lower end of its 95 % bootstrap interval; NaN if no resample has variance
 * @param ci95High upper end of that interval
 */
public record Effect(double index, double ci95Low, double ci95High) {}
