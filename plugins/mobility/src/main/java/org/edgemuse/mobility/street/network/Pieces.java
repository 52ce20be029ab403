package org.edgemuse.mobility.street.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.edgemuse.kernel.api.map.Street;
import org.edgemuse.kernel.api.map.Street.Direction;
import org.edgemuse.kernel.fault.Culprit;

/**
 * Streets cut into pieces at junctions: at their ends, and wherever one touches another or itself
 * in a point.
 */
final class Pieces {
  private final Corners corners;
  private final double joinM;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<String> repairs = new ArrayList<>();
  private int doubled;

  /** What makes two pieces the same, whichever way their points are listed. */
  private record Form(List<Integer> corners, Direction direction, Street.Use use, double speedMps) {

    static Form of(Piece piece) {
      Street street = piece.street();
      boolean turned = piece.tail() > piece.head();
      int[] points = piece.corners();
      int last = points.length - 1;
      return new Form(
          IntStream.rangeClosed(0, last).mapToObj(i -> points[turned ? last - i : i]).toList(),
          turned ? opposite(street.direction()) : street.direction(),
          street.use(),
          street.speedMps());
    }

    private static Direction opposite(Direction direction) {
      return switch (direction) {
        case BOTH -> Direction.BOTH;
        case FORWARD -> Direction.BACKWARD;
        case BACKWARD -> Direction.FORWARD;
      };
    }
  }

  /**
   * Cuts streets.
   *
   * @param joinM how far apart points are at most that are one, m
   */
  Pieces(List<Street> streets, double joinM) {
    this.joinM = joinM;
    corners = new Corners(joinM);
    List<int[]> lines = new ArrayList<>(streets.size());
    for (Street street : streets) {
      lines.add(line(street));
    }
    boolean[] junction = junctions(lines);
    Set<Form> known = new HashSet<>();
    for (int s = 0; s < lines.size(); s++) {
      cut(lines.get(s), streets.get(s), junction, known);
    }
    report(lines);
  }

  /** A street's corners; those that follow each other differ. */
  private int[] line(Street street) {
    int[] line = new int[street.xM().length];
    int count = 0;
    for (int i = 0; i < line.length; i++) {
      int corner = corners.at(street.xM()[i], street.yM()[i]);
      if (count == 0 || line[count - 1] != corner) {
        line[count++] = corner;
      }
    }
    return Arrays.copyOf(line, count);
  }

  private boolean[] junctions(List<int[]> lines) {
    boolean[] visited = new boolean[corners.count()];
    boolean[] junction = new boolean[corners.count()];
    for (int[] line : lines) {
      for (int corner : line) {
        junction[corner] |= visited[corner];
        visited[corner] = true;
      }
      junction[line[0]] = true;
      junction[line[line.length - 1]] = true;
    }
    return junction;
  }

  private void cut(int[] line, Street street, boolean[] junction, Set<Form> known) {
    int from = 0;
    for (int i = 1; i < line.length; i++) {
      if (junction[line[i]]) {
        int[] part = Arrays.copyOfRange(line, from, i + 1);
        if (line[from] == line[i]) {
          // Nobody travels from a junction to itself, so a ring needs a second one.
          int middle = part.length / 2;
          add(Arrays.copyOf(part, middle + 1), street, known);
          add(Arrays.copyOfRange(part, middle, part.length), street, known);
        } else {
          add(part, street, known);
        }
        from = i;
      }
    }
  }

  private void add(int[] part, Street street, Set<Form> known) {
    double lengthM = 0;
    for (int i = 1; i < part.length; i++) {
      double dx = corners.xM(part[i]) - corners.xM(part[i - 1]);
      double dy = corners.yM(part[i]) - corners.yM(part[i - 1]);
      lengthM += Math.sqrt(dx * dx + dy * dy);
    }
    Piece piece = new Piece(part, street, lengthM);
    if (known.add(Form.of(piece))) {
      pieces.add(piece);
    } else {
      doubled++;
    }
  }

  private void report(List<int[]> lines) {
    String joinText = Culprit.number(joinM);
    long points = lines.stream().filter(line -> line.length < 2).count();
    if (points > 0) {
      repairs.add(
          "streets: left out %d of %d streets, whose points all lie within %s m of each other"
              .formatted(points, lines.size(), joinText));
    }
    if (corners.joined() > 0) {
      repairs.add(
          "streets: moved %d of their points to an earlier one that is within %s m"
              .formatted(corners.joined(), joinText));
    }
    if (doubled > 0) {
      repairs.add(
          "streets: left out %d of %d pieces, equal to another"
              .formatted(doubled, pieces.size() + doubled));
    }
  }

  Corners corners() {
    return corners;
  }

  /** The pieces, in the order of the streets. */
  List<Piece> all() {
    return pieces;
  }

  /** What was left out or moved, in sentences. */
  List<String> repairs() {
    return repairs;
  }
}
