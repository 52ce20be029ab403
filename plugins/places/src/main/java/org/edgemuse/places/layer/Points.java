package org.edgemuse.places.layer;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.map.MapPoints;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.edgemuse.places.extent.Frame;
import org.edgemuse.places.extent.Positions;
import org.edgemuse.places.projection.Plane;
import org.edgemuse.places.source.Doubles;
import org.edgemuse.places.source.SourceFault;

/** The points of a file, with their names. */
public final class Points implements Positions {
  private static final int SHOWN = 3;

  private final String key;
  private final LocalFile file;
  private final double[] inTurn;
  private final List<String> names;
  private final int[] places;
  private final String placeNoun;

  /**
   * @param key the option that names the file
   * @param inTurn longitude and latitude of each in turn, degrees
   * @param names what each is called
   * @param places the line or feature of each
   * @param placeNoun which of the two it is
   */
  Points(
      String key,
      LocalFile file,
      double[] inTurn,
      List<String> names,
      int[] places,
      String placeNoun) {
    this.key = key;
    this.file = file;
    this.inTurn = inTurn;
    this.names = names;
    this.places = places;
    this.placeNoun = placeNoun;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public String source() {
    return file.name();
  }

  @Override
  public void visit(Visitor visitor) {
    for (int i = 0; i < places.length; i++) {
      visitor.at(inTurn[2 * i], inTurn[2 * i + 1], places[i]);
    }
  }

  @Override
  public void project(Plane plane) {
    Positions.project(plane, inTurn);
  }

  @Override
  public String place(int place) {
    return placeNoun + " " + place;
  }

  /**
   * The points in an area's metres, once they have been projected.
   *
   * @param drop whether those outside are left out and told of
   * @param repairs receives what is told
   * @throws SourceFault if some lie outside and are not to be left out, or all do
   */
  public MapPoints in(Frame frame, boolean drop, List<String> repairs) {
    Doubles x = new Doubles();
    Doubles y = new Doubles();
    List<String> kept = new ArrayList<>();
    List<Integer> outside = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      double xM = frame.coordinates().x(inTurn[2 * i]);
      double yM = frame.coordinates().y(inTurn[2 * i + 1]);
      if (frame.holds(xM, yM)) {
        x.add(xM);
        y.add(yM);
        kept.add(names.get(i));
      } else {
        outside.add(i);
      }
    }
    if (!outside.isEmpty()) {
      tell(outside, drop && !kept.isEmpty(), repairs);
    }
    return new MapPoints(source(), x.toArray(), y.toArray(), kept);
  }

  private void tell(List<Integer> outside, boolean drop, List<String> repairs) {
    if (drop) {
      repairs.add(
          "%s: points outside the extent were left out: %d of %d"
              .formatted(source(), outside.size(), places.length));
      return;
    }
    StringBuilder first = new StringBuilder();
    for (int i : outside.subList(0, Math.min(SHOWN, outside.size()))) {
      String name = names.get(i).isEmpty() ? "" : " (" + SourceFault.quoted(names.get(i)) + ")";
      first.append(first.isEmpty() ? "" : ", ").append(place(places[i])).append(name);
    }
    throw new SourceFault(
        file,
        "points outside the extent: %d of %d, at %s%s; 'outside: drop' leaves them out%s"
            .formatted(
                outside.size(),
                places.length,
                first,
                outside.size() > SHOWN ? ", ..." : "",
                outside.size() == places.length ? ", but must leave some" : ""));
  }
}
