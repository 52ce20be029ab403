package org.edgemuse.experiment.plan;

/** How the bars of a figure are ordered. */
public enum BarOrder {
  /** As what they stand for is listed in the sweep. */
  LISTED,
  /** By rising mean, of the first column that the chart shows. */
  MEAN
}
