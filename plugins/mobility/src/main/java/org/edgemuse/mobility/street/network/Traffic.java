package org.edgemuse.mobility.street.network;

import org.edgemuse.kernel.api.map.Street.Direction;

/** Who travels: it decides which streets may be used, in which direction, and how fast. */
public enum Traffic {
  /** Those who walk: either way along everything that is not for cars only. */
  FOOT("walkers"),
  /** Those who drive: along everything that is not for walkers only, the right way. */
  CAR("cars");

  private final String who;

  Traffic(String who) {
    this.who = who;
  }

  boolean mayUse(Piece piece) {
    return this == FOOT ? piece.isForWalkers() : piece.isForCars();
  }

  /** In which direction it may go along a piece. */
  Direction direction(Piece piece) {
    return this == FOOT ? Direction.BOTH : piece.street().direction();
  }

  /** A word for messages: {@code walkers} or {@code cars}. */
  public String who() {
    return who;
  }
}
