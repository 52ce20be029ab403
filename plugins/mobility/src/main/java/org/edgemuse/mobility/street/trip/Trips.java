package org.edgemuse.mobility.street.trip;

import java.io.Serializable;

/**
 * Where a UE goes, and when. All is a function of seed, UE and the trip's number, counted from 1,
 * and makes nothing once warm.
 */
public interface Trips extends Serializable {

  /**
   * The junction where a trip ends.
   *
   * @param from the junction where it begins, which it does not end at; for the first trip, that
   *     which is nearest to where the UE starts
   * @param home that where the UE's first trip begins
   */
  int destination(int ue, int trip, int from, int home);

  /**
   * When a trip begins, in seconds from the start of the episode.
   *
   * @param arrivedS when the trip before it ended, or the first slot began
   * @param pauseS the pause that the scenario gives the UE before this trip, s
   */
  default double departureS(int ue, int trip, double arrivedS, double pauseS) {
    return arrivedS + pauseS;
  }
}
