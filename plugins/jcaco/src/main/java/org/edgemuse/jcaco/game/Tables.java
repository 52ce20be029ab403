package org.edgemuse.jcaco.game;

/** Arrays with one entry for every player and machine, row-major by player. */
public final class Tables {
  private Tables() {}

  /**
   * The length of such an array.
   *
   * @throws IllegalArgumentException if no array is that long
   */
  public static int size(int players, int machines) {
    long size = (long) players * machines;
    if (size > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "players (%d) x machines (%d) must be at most %d, the entries of one table"
              .formatted(players, machines, Integer.MAX_VALUE));
    }
    return (int) size;
  }
}
