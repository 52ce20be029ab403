package org.edgemuse.places.traces;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.edgemuse.places.source.Repairs;

/** The samples of one user, as they are read and afterwards in the order of time. */
final class Track {
  private static final String SORTED = "samples out of the order of time were sorted";
  private static final String SAME = "samples that tell the same again were left out";
  private static final String CONTRADICTED =
      "samples were left out that a later line of the same user and time contradicts";
  private static final int FIRST = 16;

  private final String name;
  private double[] timeS = new double[FIRST];
  private double[] lonLat = new double[2 * FIRST];
  private int[] line = new int[FIRST];
  private int count;

  Track(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  /** The same samples of a user of another name. */
  Track called(String other) {
    Track named = new Track(other);
    named.timeS = timeS;
    named.lonLat = lonLat;
    named.line = line;
    named.count = count;
    return named;
  }

  int count() {
    return count;
  }

  double timeS(int i) {
    return timeS[i];
  }

  /** The line of the file that tells of the sample. */
  int line(int i) {
    return line[i];
  }

  /**
   * Longitude and latitude of the samples in turn, degrees or, once projected, metres of a plane.
   */
  double[] inTurn() {
    return lonLat;
  }

  void add(double atS, double lon, double lat, long atLine) {
    if (count == line.length) {
      timeS = Arrays.copyOf(timeS, 2 * count);
      lonLat = Arrays.copyOf(lonLat, 4 * count);
      line = Arrays.copyOf(line, 2 * count);
    }
    timeS[count] = atS;
    lonLat[2 * count] = lon;
    lonLat[2 * count + 1] = lat;
    line[count++] = (int) atLine;
  }

  /** Puts the samples in order, one for each time, and lets go of what is left over. */
  void tidy(Repairs repairs) {
    sort(repairs);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (i + 1 < count && timeS[i] == timeS[i + 1]) {
        boolean same = lonLat[2 * i] == lonLat[2 * i + 2] && lonLat[2 * i + 1] == lonLat[2 * i + 3];
        repairs.count(same ? SAME : CONTRADICTED);
        continue;
      }
      timeS[kept] = timeS[i];
      lonLat[2 * kept] = lonLat[2 * i];
      lonLat[2 * kept + 1] = lonLat[2 * i + 1];
      line[kept++] = line[i];
    }
    count = kept;
    timeS = Arrays.copyOf(timeS, count);
    lonLat = Arrays.copyOf(lonLat, 2 * count);
    line = Arrays.copyOf(line, count);
  }

  /** Samples of one time stay in the order of the file. */
  private void sort(Repairs repairs) {
    double latestS = Double.NEGATIVE_INFINITY;
    boolean sorted = true;
    for (int i = 0; i < count; i++) {
      if (timeS[i] < latestS) {
        repairs.count(SORTED);
        sorted = false;
      }
      latestS = Math.max(latestS, timeS[i]);
    }
    if (sorted) {
      return;
    }
    double[] wasS = timeS;
    int[] order =
        IntStream.range(0, count)
            .boxed()
            .sorted((a, b) -> Double.compare(wasS[a], wasS[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    Track ordered = new Track(name);
    for (int i : order) {
      ordered.add(timeS[i], lonLat[2 * i], lonLat[2 * i + 1], line[i]);
    }
    timeS = ordered.timeS;
    lonLat = ordered.lonLat;
    line = ordered.line;
  }
}
