package org.edgemuse.mobility.street.network;

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

  /** A word for messages: {@code walkers} or {@code cars}. */
  public String who() {
    return who;
  }
}
