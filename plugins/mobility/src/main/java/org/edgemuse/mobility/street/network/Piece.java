package org.edgemuse.mobility.street.network;

import org.edgemuse.kernel.api.map.Street;

/**
 * A part of a street between two junctions, on which there is no third.
 *
 * @param corners its points, the first and the last of them junctions, two or more
 * @param street what is known of the street
 * @param lengthM its length, m
 */
record Piece(int[] corners, Street street, double lengthM) {

  int tail() {
    return corners[0];
  }

  int head() {
    return corners[corners.length - 1];
  }

  boolean isForCars() {
    return street.use() != Street.Use.FOOT;
  }

  boolean isForWalkers() {
    return street.use() != Street.Use.CAR;
  }
}
