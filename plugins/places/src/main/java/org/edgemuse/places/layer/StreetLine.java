package org.edgemuse.places.layer;

import org.edgemuse.kernel.api.map.Street.Direction;
import org.edgemuse.kernel.api.map.Street.Use;

/**
 * A line of a file.
 *
 * @param inTurn longitude and latitude of its points in turn, degrees; metres once projected
 * @param direction in which it may be driven along
 * @param speedMps how fast, m/s, or NaN
 * @param use who may be on it
 * @param feature the feature that it is of
 */
record StreetLine(double[] inTurn, Direction direction, double speedMps, Use use, int feature) {}
