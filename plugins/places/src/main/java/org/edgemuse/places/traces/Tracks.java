package org.edgemuse.places.traces;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.map.Trace;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.edgemuse.places.extent.Frame;
import org.edgemuse.places.extent.Positions;
import org.edgemuse.places.projection.Plane;
import org.edgemuse.places.source.Doubles;
import org.edgemuse.places.source.SourceFault;

/** The traces of a file. */
public final class Tracks implements Positions {
  private static final int SHOWN = 3;

  private final String key;
  private final LocalFile file;
  private final List<Track> tracks;

  /**
   * @param key the option that names the file
   * @param tracks each with a sample at least, in order
   */
  Tracks(String key, LocalFile file, List<Track> tracks) {
    this.key = key;
    this.file = file;
    this.tracks = tracks;
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
    for (Track track : tracks) {
      for (int i = 0; i < track.count(); i++) {
        visitor.at(track.inTurn()[2 * i], track.inTurn()[2 * i + 1], track.line(i));
      }
    }
  }

  @Override
  public void project(Plane plane) {
    tracks.forEach(track -> Positions.project(plane, track.inTurn()));
  }

  @Override
  public String place(int place) {
    return "line " + place;
  }

  /**
   * The traces in an area's metres, once they have been projected. Times count from the earliest
   * sample in the area.
   *
   * @param drop whether samples outside are left out and told of
   * @param repairs receives what is told
   * @throws SourceFault if some lie outside and are not to be left out, or all do
   */
  public List<Trace> in(Frame frame, boolean drop, List<String> repairs) {
    List<Trace> traces = new ArrayList<>();
    List<String> first = new ArrayList<>();
    long outside = 0;
    long samples = 0;
    double earliestS = Double.POSITIVE_INFINITY;
    for (Track track : tracks) {
      Doubles timeS = new Doubles();
      Doubles x = new Doubles();
      Doubles y = new Doubles();
      for (int i = 0; i < track.count(); i++) {
        samples++;
        double xM = frame.coordinates().x(track.inTurn()[2 * i]);
        double yM = frame.coordinates().y(track.inTurn()[2 * i + 1]);
        if (frame.holds(xM, yM)) {
          timeS.add(track.timeS(i));
          x.add(xM);
          y.add(yM);
          earliestS = Math.min(earliestS, track.timeS(i));
        } else if (outside++ < SHOWN) {
          first.add("%s (%s)".formatted(place(track.line(i)), SourceFault.quoted(track.name())));
        }
      }
      if (timeS.size() > 0) {
        traces.add(new Trace(track.name(), timeS.toArray(), x.toArray(), y.toArray()));
      }
    }
    if (outside > 0) {
      tell(outside, samples, first, drop && !traces.isEmpty(), repairs);
    }
    if (traces.size() < tracks.size()) {
      repairs.add(
          "%s: traces that never enter the extent were left out: %d of %d"
              .formatted(source(), tracks.size() - traces.size(), tracks.size()));
    }
    for (Trace trace : traces) {
      for (int i = 0; i < trace.timeS().length; i++) {
        trace.timeS()[i] -= earliestS;
      }
    }
    return traces;
  }

  private void tell(
      long outside, long samples, List<String> first, boolean drop, List<String> repairs) {
    if (drop) {
      repairs.add(
          "%s: samples outside the extent were left out: %d of %d"
              .formatted(source(), outside, samples));
      return;
    }
    throw new SourceFault(
        file,
        "samples outside the extent: %d of %d, at %s%s; 'outside: drop' leaves them out%s"
            .formatted(
                outside,
                samples,
                String.join(", ", first),
                outside > SHOWN ? ", ..." : "",
                outside == samples ? ", but must leave some" : ""));
  }
}
