package org.edgemuse.kernel.api.world;

import java.io.Serializable;

/**
 * The rectangle [0, widthM] x [0, heightM] in metres.
 *
 * @param widthM extent along x, m
 * @param heightM extent along y, m
 */
public record Area(double widthM, double heightM) implements Serializable {}
