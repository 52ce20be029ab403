package org.edgemuse.places.extent;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.config.Problems;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.places.projection.DegreeBox;
import org.jspecify.annotations.Nullable;

/**
 * Finds files in which longitude and latitude are swapped although both are in their ranges: such a
 * file lies apart from all others, but among them once the two are swapped back.
 */
public final class Mirrored {
  /** How far files of one place may lie apart, degrees. */
  private static final double APART = 1;

  private Mirrored() {}

  /**
   * Does nothing if no file looks swapped.
   *
   * @param all what was read of the files
   * @param given the extent that was given, or null
   * @throws org.edgemuse.kernel.config.ConfigException otherwise, with the files' options for keys
   */
  public static void check(List<Positions> all, @Nullable DegreeBox given) {
    List<DegreeBox> boxes = new ArrayList<>();
    all.forEach(positions -> boxes.add(Reach.of(positions).box()));
    List<Integer> odd = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      List<DegreeBox> others = new ArrayList<>(boxes);
      others.remove(i);
      if (given != null) {
        others = List.of(given);
      }
      DegreeBox box = boxes.get(i);
      DegreeBox mirrored = new DegreeBox(box.south(), box.west(), box.north(), box.east());
      if (!others.isEmpty()
          && others.stream().noneMatch(other -> near(box, other))
          && others.stream().anyMatch(other -> near(mirrored, other))) {
        odd.add(i);
      }
    }
    // Of many files one is wrong if all others agree; of two nobody can tell which.
    Problems problems = new Problems();
    for (int i : odd) {
      String rule =
          "%s: its longitude and latitude look swapped: it reaches over %s%s. %s"
              .formatted(
                  all.get(i).source(),
                  boxes.get(i),
                  given == null ? others(all, i) : ", and the extent is " + given,
                  "GeoJSON's order is longitude, latitude; of CSV files, look at the columns");
      problems.add(new Where("", 0, all.get(i).key()), rule);
    }
    problems.throwIfAny();
  }

  private static String others(List<Positions> all, int except) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (i != except) {
        names.add(all.get(i).source());
      }
    }
    return ", mirrored from " + String.join(", ", names);
  }

  private static boolean near(DegreeBox one, DegreeBox other) {
    return one.west() <= other.east() + APART
        && other.west() <= one.east() + APART
        && one.south() <= other.north() + APART
        && other.south() <= one.north() + APART;
  }
}
