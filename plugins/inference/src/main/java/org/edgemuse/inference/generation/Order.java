package org.edgemuse.inference.generation;

/**
 * A picture that is wanted.
 *
 * @param prompt what it shall show
 * @param steps denoising steps, at least 1
 * @param seed of its noise; the same order makes the same picture on one machine
 */
public record Order(String prompt, int steps, long seed) {}
