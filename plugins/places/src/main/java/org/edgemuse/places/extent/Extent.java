package org.edgemuse.places.extent;

import java.util.List;
import java.util.Locale;
import org.edgemuse.places.projection.DegreeBox;

/** The rectangle of longitudes and latitudes that holds all files of a map. */
public final class Extent {
  /** Beyond this no projection into a plane keeps lengths. */
  public static final double MOST_KM = 1000;

  private static final double HALF_TURN = 180;

  private Extent() {}

  /**
   * The extent of files.
   *
   * @param all what was read of them, at least one position
   * @throws IllegalArgumentException if they lie too far apart; the message tells which places are
   *     the farthest
   */
  public static DegreeBox of(List<Positions> all) {
    List<Reach> reaches = all.stream().map(Reach::of).toList();
    double plain = width(reaches, false);
    boolean crossing = plain > HALF_TURN && width(reaches, true) < plain;
    DegreeBox box =
        new DegreeBox(
            reaches.stream().mapToDouble(r -> r.bounds(crossing).leastX()).min().orElseThrow(),
            reaches.stream().mapToDouble(r -> r.bounds(crossing).leastY()).min().orElseThrow(),
            reaches.stream().mapToDouble(r -> r.bounds(crossing).mostX()).max().orElseThrow(),
            reaches.stream().mapToDouble(r -> r.bounds(crossing).mostY()).max().orElseThrow());
    if (box.lengthKm() > MOST_KM) {
      throw new IllegalArgumentException(tooLong(box, reaches, crossing));
    }
    return box;
  }

  private static double width(List<Reach> reaches, boolean crossing) {
    return reaches.stream().mapToDouble(r -> r.bounds(crossing).mostX()).max().orElseThrow()
        - reaches.stream().mapToDouble(r -> r.bounds(crossing).leastX()).min().orElseThrow();
  }

  private static String tooLong(DegreeBox box, List<Reach> reaches, boolean crossing) {
    StringBuilder message =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "the files reach over %.0f km (%s), but a plane holds %.0f km at most:",
                box.lengthKm(),
                box,
                MOST_KM));
    for (Reach reach : reaches) {
      Bounds bounds = reach.bounds(crossing);
      Positions of = reach.positions();
      message.append(
          String.format(
              Locale.ROOT,
              " %s (%s) has longitude %s at %s and %s at %s, latitude %s at %s and %s at %s;",
              of.key(),
              of.source(),
              bounds.leastX(),
              of.place(bounds.leftmost()),
              bounds.mostX(),
              of.place(bounds.rightmost()),
              bounds.leastY(),
              of.place(bounds.lowest()),
              bounds.mostY(),
              of.place(bounds.highest())));
    }
    return message.append(" mend what is astray, or give an extent").toString();
  }
}
