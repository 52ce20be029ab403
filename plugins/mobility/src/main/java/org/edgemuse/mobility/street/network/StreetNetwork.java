package org.edgemuse.mobility.street.network;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The streets that one kind of traffic may use, as junctions and arcs between them, numbered from
 * 0. An arc is a piece of a street in one direction, and a line of straight segments. From each
 * junction one gets to each other. It never changes, and runs on several threads share one.
 *
 * <p>Arcs that leave the same junction follow each other, and so do the segments of an arc.
 */
public final class StreetNetwork implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int NONE = -1;
  private static final int START_X = 0;
  private static final int START_Y = 1;
  private static final int EAST = 2;
  private static final int NORTH = 3;
  private static final int LENGTH = 4;

  private static final int SPEED = 5;

  /** Numbers of a segment, side by side since they are used together, in one line of a cache. */
  private static final int STRIDE = 8;

  private final NetworkKey key;
  private final List<String> repairs;
  private final double[] junctionXm;
  private final double[] junctionYm;
  private final int[] firstArc;
  private final int[] tail;
  private final int[] head;
  private final int[] opposite;
  private final double[] lengthM;
  private final int[] firstSegment;
  private final double[] segments;
  private final int[] pieces;
  private transient volatile @Nullable StreetIndex index;

  /**
   * A network of pieces of which all hang together.
   *
   * @param key what networks that are equal have in common
   * @param corners where the pieces' points are
   * @param used the pieces
   * @param repairs what was left out, in sentences
   */
  StreetNetwork(NetworkKey key, Corners corners, List<Piece> used, List<String> repairs) {
    this.key = key;
    this.repairs = List.copyOf(repairs);
    ArcTable table = new ArcTable(corners, used, key.traffic());
    int junctions = table.junctionCount();
    int arcs = table.arcCount();
    junctionXm = new double[junctions];
    junctionYm = new double[junctions];
    for (int junction = 0; junction < junctions; junction++) {
      junctionXm[junction] = corners.xM(table.cornerOf(junction));
      junctionYm[junction] = corners.yM(table.cornerOf(junction));
    }
    firstArc = table.firstArc();
    tail = new int[arcs];
    head = new int[arcs];
    opposite = new int[arcs];
    lengthM = new double[arcs];
    firstSegment = new int[arcs + 1];
    for (int arc = 0; arc < arcs; arc++) {
      firstSegment[arc + 1] = firstSegment[arc] + table.piece(arc).corners().length - 1;
    }
    segments = new double[STRIDE * firstSegment[arcs]];
    for (int arc = 0; arc < arcs; arc++) {
      Piece piece = table.piece(arc);
      tail[arc] = table.tail(arc);
      head[arc] = table.head(arc);
      opposite[arc] = table.opposite(arc);
      lengthM[arc] = draw(arc, piece, table.runsBackward(arc), corners);
    }
    pieces = table.pieces();
  }

  /** Fills in an arc's segments; returns its length. */
  private double draw(int arc, Piece piece, boolean backward, Corners corners) {
    int[] points = piece.corners();
    double limitMps = piece.street().speedMps();
    double speedMps = Double.isNaN(limitMps) ? key.carMps() : limitMps;
    double sumM = 0;
    for (int i = 1; i < points.length; i++) {
      int from = points[backward ? points.length - i : i - 1];
      int to = points[backward ? points.length - i - 1 : i];
      double dx = corners.xM(to) - corners.xM(from);
      double dy = corners.yM(to) - corners.yM(from);
      double segmentM = Math.sqrt(dx * dx + dy * dy);
      int at = STRIDE * (firstSegment[arc] + i - 1);
      segments[at + START_X] = corners.xM(from);
      segments[at + START_Y] = corners.yM(from);
      segments[at + EAST] = dx / segmentM;
      segments[at + NORTH] = dy / segmentM;
      segments[at + LENGTH] = segmentM;
      segments[at + SPEED] = speedMps;
      sumM += segmentM;
    }
    return sumM;
  }

  /** What networks that are equal have in common. */
  NetworkKey key() {
    return key;
  }

  /** Who travels on it. */
  public Traffic traffic() {
    return key.traffic();
  }

  /** What of the map's streets was moved or left out, in sentences. */
  public List<String> repairs() {
    return repairs;
  }

  /** Number of junctions, at least 2. */
  public int junctionCount() {
    return junctionXm.length;
  }

  /** x of a junction, m. */
  public double junctionXm(int junction) {
    return junctionXm[junction];
  }

  /** y of a junction, m. */
  public double junctionYm(int junction) {
    return junctionYm[junction];
  }

  /** Number of arcs. */
  public int arcCount() {
    return tail.length;
  }

  /** The first of the arcs that leave a junction; for the number of junctions, that of arcs. */
  public int firstArc(int junction) {
    return firstArc[junction];
  }

  /** Where an arc begins. */
  public int tail(int arc) {
    return tail[arc];
  }

  /** Where an arc ends. */
  public int head(int arc) {
    return head[arc];
  }

  /** The same piece in the other direction, or -1 if it must not be used so. */
  public int opposite(int arc) {
    return opposite[arc];
  }

  /** Length of an arc, m. */
  public double lengthM(int arc) {
    return lengthM[arc];
  }

  /** How fast cars go along an arc, m/s; means nothing for those who walk. */
  public double speedMps(int arc) {
    return segmentMps(firstSegment[arc]);
  }

  /** What an arc costs who looks for the best way: seconds by car, metres on foot. */
  public double cost(int arc) {
    return key.traffic() == Traffic.CAR ? lengthM[arc] / speedMps(arc) : lengthM[arc];
  }

  /** Number of segments, those of opposite arcs counted each. */
  public int segmentCount() {
    return segments.length / STRIDE;
  }

  /** The first of an arc's segments; for the number of arcs, that of segments. */
  public int firstSegment(int arc) {
    return firstSegment[arc];
  }

  /** x where a segment begins, m. */
  public double startXm(int segment) {
    return segments[STRIDE * segment + START_X];
  }

  /** y where a segment begins, m. */
  public double startYm(int segment) {
    return segments[STRIDE * segment + START_Y];
  }

  /** How many metres further east one is for each metre along a segment. */
  public double east(int segment) {
    return segments[STRIDE * segment + EAST];
  }

  /** How many metres further north one is for each metre along a segment. */
  public double north(int segment) {
    return segments[STRIDE * segment + NORTH];
  }

  /** Length of a segment, m. */
  public double segmentM(int segment) {
    return segments[STRIDE * segment + LENGTH];
  }

  /** How fast cars go along a segment, m/s. */
  public double segmentMps(int segment) {
    return segments[STRIDE * segment + SPEED];
  }

  /** Number of pieces: arcs, with those that are opposite to each other counted once. */
  public int pieceCount() {
    return pieces.length;
  }

  /** An arc of a piece: along its street if it may be used so. */
  public int arcOfPiece(int piece) {
    return pieces[piece];
  }

  /** The point of the network that is nearest to a place. */
  public StreetPoint nearest(double xM, double yM) {
    StreetIndex known = index;
    if (known == null) {
      // Two threads may both make it: the two are equal.
      known = new StreetIndex(this);
      index = known;
    }
    return known.nearest(xM, yM);
  }

  /** The end of the arc, its tail or its head, that is nearer to a point along it. */
  public int nearerEnd(StreetPoint point) {
    int arc = point.arc();
    return 2 * point.offsetM() <= lengthM[arc] ? tail[arc] : head[arc];
  }

  /** A restored run shares its network and what is known of it with the others of the process. */
  private Object readResolve() {
    return StreetNetworks.shared(this);
  }

  static int none() {
    return NONE;
  }
}
