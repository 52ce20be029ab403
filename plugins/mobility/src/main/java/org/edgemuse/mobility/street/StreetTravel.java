package org.edgemuse.mobility.street;

import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.Area;
import org.edgemuse.kernel.api.world.MobilityModel;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.api.world.Places;
import org.edgemuse.kernel.values.Values;
import org.edgemuse.mobility.street.network.StreetNetwork;
import org.edgemuse.mobility.street.network.StreetPoint;

/**
 * Pause, go to a junction by the best way, pause again. UEs set off, cross junctions and arrive at
 * any time within a slot. The first slot begins with a step to the nearest point of the streets.
 */
final class StreetTravel implements MobilityModel {
  private static final long serialVersionUID = 1L;

  /** Numbers of a UE, side by side since they are used together. */
  private static final int STRIDE = 8;

  private static final int UNTIL_S = 0;
  private static final int ALONG_M = 1;
  private static final int LENGTH_M = 2;
  private static final int SPEED_MPS = 3;
  private static final int START_X = 4;
  private static final int START_Y = 5;
  private static final int EAST = 6;
  private static final int NORTH = 7;

  private final Way[] ways;
  private final double[] walkMps;
  private final Values pauses;
  private final Draws pauseDraws;
  private final Area area;
  private final double slotS;

  /** When each UE's pause ends, and the segment that it is on: a copy is nearer than the map. */
  private final double[] now;

  private final int[] arc;
  private final int[] segment;
  private final int[] destination;
  private final int[] trip;
  private final int[] home;

  /**
   * A model whose UEs have not started.
   *
   * @param ways how each UE travels
   * @param walkMps how fast each UE goes that walks, m/s
   * @param pauses before trips, s
   */
  StreetTravel(
      Way[] ways, double[] walkMps, Values pauses, Draws pauseDraws, Area area, double slotS) {
    this.ways = ways;
    this.walkMps = walkMps;
    this.pauses = pauses;
    this.pauseDraws = pauseDraws;
    this.area = area;
    this.slotS = slotS;
    now = new double[STRIDE * ways.length];
    arc = new int[ways.length];
    segment = new int[ways.length];
    destination = new int[ways.length];
    trip = new int[ways.length];
    home = new int[ways.length];
  }

  @Override
  public void move(int ue, Moment moment, Places places) {
    int at = STRIDE * ue;
    double beginsS = moment.timeS();
    if (trip[ue] == 0) {
      start(ue, beginsS, places);
    }
    double endsS = beginsS + slotS;
    double untilS = now[at + UNTIL_S];
    if (untilS >= endsS) {
      return;
    }
    double leftS = untilS > beginsS ? endsS - untilS : slotS;
    double alongM = now[at + ALONG_M] + now[at + SPEED_MPS] * leftS;
    if (alongM < now[at + LENGTH_M]) {
      now[at + ALONG_M] = alongM;
    } else {
      goOn(ue, endsS, leftS);
    }
    show(at, ue, places);
  }

  private void show(int at, int ue, Places places) {
    double alongM = now[at + ALONG_M];
    double xM = now[at + START_X] + now[at + EAST] * alongM;
    double yM = now[at + START_Y] + now[at + NORTH] * alongM;
    // A street along the border may be rounded to the other side of it.
    places.put(
        ue, Math.max(0, Math.min(xM, area.widthM())), Math.max(0, Math.min(yM, area.heightM())));
  }

  /** Takes the UE over the end of its segment, and over as many others as it comes to. */
  private void goOn(int ue, double endsS, double timeS) {
    int at = STRIDE * ue;
    StreetNetwork network = ways[ue].network();
    double leftS = timeS;
    double alongM = now[at + ALONG_M] + now[at + SPEED_MPS] * leftS;
    while (alongM >= now[at + LENGTH_M]) {
      leftS -= (now[at + LENGTH_M] - now[at + ALONG_M]) / now[at + SPEED_MPS];
      leftS = Math.max(0, leftS);
      int next = segment[ue] + 1;
      if (next < network.firstSegment(arc[ue] + 1)) {
        enter(ue, next, 0);
      } else {
        leftS = crossJunction(ue, endsS, leftS);
      }
      alongM = now[at + SPEED_MPS] * leftS;
    }
    now[at + ALONG_M] = alongM;
  }

  /** Goes on with the trip or begins the next; returns what is left of the slot after a pause. */
  private double crossJunction(int ue, double endsS, double leftS) {
    Way way = ways[ue];
    int junction = way.network().head(arc[ue]);
    double walkS = leftS;
    if (junction == destination[ue]) {
      double arrivedS = endsS - leftS;
      prepare(ue, junction, arrivedS);
      way.router().setOff(ue, junction, destination[ue]);
      double untilS = now[STRIDE * ue + UNTIL_S];
      walkS = untilS > arrivedS ? Math.max(0, endsS - untilS) : leftS;
    }
    int next = way.router().next(ue, junction, destination[ue]);
    arc[ue] = next;
    enter(ue, way.network().firstSegment(next), 0);
    return walkS;
  }

  /** Draws the next trip: when it begins and where it ends. */
  private void prepare(int ue, int from, double arrivedS) {
    int next = ++trip[ue];
    double pauseS = pauses.at(pauseDraws, ue, next);
    now[STRIDE * ue + UNTIL_S] = ways[ue].trips().departureS(ue, next, arrivedS, pauseS);
    destination[ue] = ways[ue].trips().destination(ue, next, from, home[ue]);
  }

  private void enter(int ue, int next, double alongM) {
    int at = STRIDE * ue;
    Way way = ways[ue];
    StreetNetwork network = way.network();
    segment[ue] = next;
    now[at + ALONG_M] = alongM;
    now[at + LENGTH_M] = network.segmentM(next);
    now[at + SPEED_MPS] = way.drives() ? network.speedMps(arc[ue]) : walkMps[ue];
    now[at + START_X] = network.startXm(next);
    now[at + START_Y] = network.startYm(next);
    now[at + EAST] = network.east(next);
    now[at + NORTH] = network.north(next);
  }

  /** Puts the UE on the nearest street, heading for its first destination. */
  private void start(int ue, double beginsS, Places places) {
    StreetNetwork network = ways[ue].network();
    StreetPoint point = network.nearest(places.xM(ue), places.yM(ue));
    home[ue] = network.nearerEnd(point);
    prepare(ue, home[ue], beginsS);
    int along = point.arc();
    int back = network.opposite(along);
    double alongM = point.alongM();
    arc[ue] = along;
    if (back >= 0
        && costVia(ue, back, network.lengthM(along) - point.offsetM())
            < costVia(ue, along, point.offsetM())) {
      arc[ue] = back;
      enter(ue, mirrored(network, point), network.segmentM(point.segment()) - alongM);
    } else {
      enter(ue, point.segment(), alongM);
    }
    ways[ue].router().setOff(ue, network.head(arc[ue]), destination[ue]);
    show(STRIDE * ue, ue, places);
  }

  /** What it costs to get to the destination from a point of an arc, along this arc. */
  private double costVia(int ue, int via, double offsetM) {
    StreetNetwork network = ways[ue].network();
    double lengthM = network.lengthM(via);
    return network.cost(via) * Math.max(0, (lengthM - offsetM) / lengthM)
        + ways[ue].router().cost(network.head(via), destination[ue]);
  }

  /** The segment of the opposite arc that lies where the point's segment does. */
  private static int mirrored(StreetNetwork network, StreetPoint point) {
    int fromStart = point.segment() - network.firstSegment(point.arc());
    return network.firstSegment(network.opposite(point.arc()) + 1) - 1 - fromStart;
  }
}
