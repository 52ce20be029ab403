package org.edgemuse.places.layer;

import java.util.List;

/**
 * A polygon of a file.
 *
 * @param rings the outer one first, each closed, longitude and latitude in turn, degrees; metres
 *     once projected
 * @param feature the feature that it is of
 */
record Polygon(List<double[]> rings, int feature) {}
