package org.edgemuse.experiment.figure;

/**
 * A mark on an axis.
 *
 * @param value where it stands, in the unit of the data
 * @param label what it says; empty for a minor mark
 */
record Tick(double value, String label) {}
