package org.edgemuse.mobility.street;

import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.Area;
import org.edgemuse.kernel.api.world.MobilityModel;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.api.world.Places;
import org.edgemuse.kernel.values.Values;
import org.edgemuse.mobility.street.network.StreetNetwork;
import org.edgemuse.mobility.street.network.StreetPoint;
import org.edgemuse.mobility.street.trip.Trips;

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

  /** Counts of a UE, likewise. */
  private static final int COUNTS = 8;

  private static final int SEGMENT = 0;
  private static final int END_SEGMENT = 1;
  private static final int NEXT_ARC = 2;
  private static final int ARC = 3;
  private static final int DESTINATION = 4;
  private static final int TRIP = 5;
  private static final int HOME = 6;

  /** Instead of the next arc: the trip ends where this one does. */
  private static final int ARRIVES = -1;

  /** When the pause ends of who has not begun. */
  private static final double NEVER_MOVED = -1;

  private final Way[] ways;
  private final double[] walkMps;
  private final Values pauses;
  private final Draws pauseDraws;
  private final Area area;
  private final double slotS;

  /** When each UE's pause ends, and the segment that it is on: a copy is nearer than the map. */
  private final double[] now;

  /** The trip that it makes and what comes next of it. */
  private final int[] plan;

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
    plan = new int[COUNTS * ways.length];
    for (int ue = 0; ue < ways.length; ue++) {
      now[STRIDE * ue + UNTIL_S] = NEVER_MOVED;
    }
  }

  @Override
  public void move(int ue, Moment moment, Places places) {
    int at = STRIDE * ue;
    double beginsS = moment.timeS();
    if (now[at + UNTIL_S] == NEVER_MOVED) {
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
    show(ue, places);
  }

  private void show(int ue, Places places) {
    int at = STRIDE * ue;
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
    int of = COUNTS * ue;
    double leftS = timeS;
    double alongM;
    do {
      leftS -= (now[at + LENGTH_M] - now[at + ALONG_M]) / now[at + SPEED_MPS];
      leftS = Math.max(0, leftS);
      int next = plan[of + SEGMENT] + 1;
      if (next < plan[of + END_SEGMENT]) {
        enter(ue, next, 0);
      } else if (plan[of + NEXT_ARC] != ARRIVES) {
        enterArc(ue, plan[of + NEXT_ARC]);
      } else {
        leftS = arrive(ue, endsS, leftS);
      }
      alongM = now[at + SPEED_MPS] * leftS;
    } while (alongM >= now[at + LENGTH_M]);
    now[at + ALONG_M] = alongM;
  }

  /** Begins the next trip; returns what is left of the slot after the pause. */
  private double arrive(int ue, double endsS, double leftS) {
    Way way = ways[ue];
    int of = COUNTS * ue;
    int junction = way.network().head(plan[of + ARC]);
    double arrivedS = endsS - leftS;
    prepare(ue, junction, arrivedS);
    int destination = plan[of + DESTINATION];
    way.router().setOff(ue, junction, destination);
    enterArc(ue, way.router().next(ue, junction, destination));
    double untilS = now[STRIDE * ue + UNTIL_S];
    return untilS > arrivedS ? Math.max(0, endsS - untilS) : leftS;
  }

  /** Draws the next trip: when it begins and where it ends. */
  private void prepare(int ue, int from, double arrivedS) {
    int of = COUNTS * ue;
    Trips trips = ways[ue].trips();
    int next = ++plan[of + TRIP];
    double pauseS = pauses.at(pauseDraws, ue, next);
    now[STRIDE * ue + UNTIL_S] = trips.departureS(ue, next, arrivedS, pauseS);
    plan[of + DESTINATION] = trips.destination(ue, next, from, plan[of + HOME]);
  }

  private void enterArc(int ue, int arc) {
    take(ue, arc);
    enter(ue, ways[ue].network().firstSegment(arc), 0);
  }

  /**
   * Notes the arc that the UE is on and the one after it. That one is looked up long before it is
   * needed, so that nothing waits for memory.
   */
  private void take(int ue, int arc) {
    int of = COUNTS * ue;
    Way way = ways[ue];
    int junction = way.network().head(arc);
    int destination = plan[of + DESTINATION];
    plan[of + ARC] = arc;
    plan[of + END_SEGMENT] = way.network().firstSegment(arc + 1);
    plan[of + NEXT_ARC] =
        junction == destination ? ARRIVES : way.router().next(ue, junction, destination);
  }

  private void enter(int ue, int segment, double alongM) {
    int at = STRIDE * ue;
    Way way = ways[ue];
    StreetNetwork network = way.network();
    plan[COUNTS * ue + SEGMENT] = segment;
    now[at + ALONG_M] = alongM;
    now[at + LENGTH_M] = network.segmentM(segment);
    now[at + SPEED_MPS] = way.drives() ? network.segmentMps(segment) : walkMps[ue];
    now[at + START_X] = network.startXm(segment);
    now[at + START_Y] = network.startYm(segment);
    now[at + EAST] = network.east(segment);
    now[at + NORTH] = network.north(segment);
  }

  /** Puts the UE on the nearest street, heading for its first destination. */
  private void start(int ue, double beginsS, Places places) {
    Way way = ways[ue];
    StreetNetwork network = way.network();
    StreetPoint point = network.nearest(places.xM(ue), places.yM(ue));
    int home = network.nearerEnd(point);
    plan[COUNTS * ue + HOME] = home;
    prepare(ue, home, beginsS);
    int along = point.arc();
    int back = network.opposite(along);
    boolean turns =
        back >= 0
            && costVia(ue, back, network.lengthM(along) - point.offsetM())
                < costVia(ue, along, point.offsetM());
    int arc = turns ? back : along;
    way.router().setOff(ue, network.head(arc), plan[COUNTS * ue + DESTINATION]);
    take(ue, arc);
    if (turns) {
      enter(ue, mirrored(network, point), network.segmentM(point.segment()) - point.alongM());
    } else {
      enter(ue, point.segment(), point.alongM());
    }
    show(ue, places);
  }

  /** What it costs to get to the destination from a point of an arc, along this arc. */
  private double costVia(int ue, int via, double offsetM) {
    StreetNetwork network = ways[ue].network();
    double lengthM = network.lengthM(via);
    return network.cost(via) * Math.max(0, (lengthM - offsetM) / lengthM)
        + ways[ue].router().cost(network.head(via), plan[COUNTS * ue + DESTINATION]);
  }

  /** The segment of the opposite arc that lies where the point's segment does. */
  private static int mirrored(StreetNetwork network, StreetPoint point) {
    int fromStart = point.segment() - network.firstSegment(point.arc());
    return network.firstSegment(network.opposite(point.arc()) + 1) - 1 - fromStart;
  }
}
