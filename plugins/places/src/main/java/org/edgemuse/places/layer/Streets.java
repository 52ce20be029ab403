package org.edgemuse.places.layer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.edgemuse.kernel.api.map.Street;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.edgemuse.places.clip.LineClip;
import org.edgemuse.places.extent.Frame;
import org.edgemuse.places.extent.Positions;
import org.edgemuse.places.projection.Plane;
import org.edgemuse.places.source.Repairs;
import org.edgemuse.places.source.SourceFault;

/** The streets of a file. */
public final class Streets implements Positions {
  private static final String NO_LENGTH = "pieces of streets without length were left out";
  private static final String OUT = "streets outside the extent were left out";
  private static final String CUT = "streets that leave the extent were cut at it";

  private final String key;
  private final LocalFile file;
  private final List<StreetLine> lines;

  Streets(String key, LocalFile file, List<StreetLine> lines) {
    this.key = key;
    this.file = file;
    this.lines = lines;
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
    for (StreetLine line : lines) {
      double[] inTurn = line.inTurn();
      for (int i = 0; i < inTurn.length; i += 2) {
        visitor.at(inTurn[i], inTurn[i + 1], line.feature());
      }
    }
  }

  @Override
  public void project(Plane plane) {
    lines.forEach(line -> Positions.project(plane, line.inTurn()));
  }

  @Override
  public String place(int place) {
    return "feature " + place;
  }

  /**
   * The streets in an area's metres, cut at its sides, once they have been projected. The lines
   * themselves are let go of, since there may be millions.
   *
   * @param repairs receives what was cut or left out
   * @throws SourceFault if none is left
   */
  public List<Street> in(Frame frame, List<String> repairs) {
    List<Street> streets = new ArrayList<>(lines.size());
    Repairs mended = new Repairs(file);
    LineClip clip = new LineClip(frame.area());
    int count = lines.size();
    for (int i = 0; i < count; i++) {
      add(lines.get(i), frame, clip, streets, mended);
      lines.set(i, new StreetLine(new double[0], lines.get(i).direction(), 0, Street.Use.ANY, 0));
    }
    if (streets.isEmpty()) {
      throw new SourceFault(
          file, "none of its %d streets has a length within the extent".formatted(count));
    }
    repairs.addAll(mended.sentences(0));
    return streets;
  }

  private static void add(
      StreetLine line, Frame frame, LineClip clip, List<Street> streets, Repairs mended) {
    double[] x = new double[line.inTurn().length / 2];
    double[] y = new double[x.length];
    int length = 0;
    for (int i = 0; i < x.length; i++) {
      double xM = frame.coordinates().x(line.inTurn()[2 * i]);
      double yM = frame.coordinates().y(line.inTurn()[2 * i + 1]);
      if (length > 0 && x[length - 1] == xM && y[length - 1] == yM) {
        mended.count(NO_LENGTH);
        continue;
      }
      x[length] = xM;
      y[length++] = yM;
    }
    if (length < 2) {
      if (x.length < 2) {
        mended.count(NO_LENGTH);
      }
      return;
    }
    x = length < x.length ? Arrays.copyOf(x, length) : x;
    y = length < y.length ? Arrays.copyOf(y, length) : y;
    if (clip.holds(x, y)) {
      streets.add(street(line, x, y));
      return;
    }
    List<double[][]> pieces = clip.cut(x, y);
    mended.count(pieces.isEmpty() ? OUT : CUT);
    pieces.forEach(piece -> streets.add(street(line, piece[0], piece[1])));
  }

  private static Street street(StreetLine line, double[] xM, double[] yM) {
    return new Street(xM, yM, line.direction(), line.speedMps(), line.use());
  }
}
