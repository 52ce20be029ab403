package org.edgemuse.kernel.agent;

import java.io.Serializable;
import java.util.Arrays;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.sharing.SharingDiscipline;
import org.edgemuse.kernel.episode.FirstState;
import org.edgemuse.kernel.fault.Culprit;
import org.edgemuse.kernel.scenario.AccessPointSpec;
import org.edgemuse.kernel.scenario.Sharing;
import org.edgemuse.kernel.values.Values;

/** All APs: where they stand, their radio, and how the requests on them share it. */
public final class AccessPoints implements Serializable {
  private static final long serialVersionUID = 1L;

  private final AccessPoint[] agents;
  private final double[] xM;
  private final double[] yM;
  private double[] bandwidthHz;
  private double[] powerW;
  private final double[] coverageM;
  private final double[] costPerMHz;
  private SharingDiscipline uplink;
  private SharingDiscipline downlink;
  private final FirstState<SharingDiscipline> firstUplink;
  private final FirstState<SharingDiscipline> firstDownlink;
  private final Culprit sharingMaker;

  /** Draws the population that the scenario asks for. */
  public AccessPoints(AccessPointSpec spec, Sharing sharing, RunContext run) {
    int count = spec.count();
    agents = new AccessPoint[count];
    for (int ap = 0; ap < count; ap++) {
      agents[ap] = new AccessPoint(ap, this);
    }
    xM = new double[count];
    yM = new double[count];
    Placed.place("ap", spec.placement(), run, xM, yM);
    bandwidthHz = drawBandwidthHz(spec, run);
    powerW = drawPowerW(spec, run);
    coverageM = drawCoverageM(spec, run);
    costPerMHz = Drawn.of(run, "accessPoints.costPerMHz", spec.costPerMHz(), count);
    uplink = sharing.link().create(run);
    downlink = sharing.link().create(run);
    sharingMaker = sharing.link().culprit(downlink);
    firstUplink = FirstState.of(uplink, sharingMaker, run);
    firstDownlink = FirstState.of(downlink, sharingMaker, run);
  }

  /** Each AP's bandwidth as a scenario says, Hz. */
  public static double[] drawBandwidthHz(AccessPointSpec spec, RunContext run) {
    double[] bandwidthHz =
        Drawn.of(run, "accessPoints.bandwidthMHz", spec.bandwidthMHz(), spec.count());
    for (int ap = 0; ap < bandwidthHz.length; ap++) {
      bandwidthHz[ap] *= 1e6;
    }
    return bandwidthHz;
  }

  /** Transmission power of each AP's links as a scenario says, W. */
  public static double[] drawPowerW(AccessPointSpec spec, RunContext run) {
    return Drawn.of(run, "accessPoints.powerW", spec.powerW(), spec.count());
  }

  private static double[] drawCoverageM(AccessPointSpec spec, RunContext run) {
    Values coverageM = spec.coverageM();
    if (coverageM != null) {
      return Drawn.of(run, "accessPoints.coverageM", coverageM, spec.count());
    }
    double[] unlimited = new double[spec.count()];
    Arrays.fill(unlimited, Double.POSITIVE_INFINITY);
    return unlimited;
  }

  /**
   * Gives the APs another radio.
   *
   * @param bandwidthHz one number an AP, Hz
   * @param powerW one number an AP, W
   */
  public void retune(double[] bandwidthHz, double[] powerW) {
    this.bandwidthHz = bandwidthHz;
    this.powerW = powerW;
  }

  /** Empties the queues, as for a new episode. */
  public void restart() {
    uplink = firstUplink.again();
    downlink = firstDownlink.again();
  }

  /** Number of APs. */
  public int count() {
    return agents.length;
  }

  /** The agent with that index. */
  public AccessPoint agent(int ap) {
    return agents[ap];
  }

  /** Where the AP stands along x, m. */
  public double xM(int ap) {
    return xM[ap];
  }

  /** Where the AP stands along y, m. */
  public double yM(int ap) {
    return yM[ap];
  }

  /** Its bandwidth, Hz. */
  public double bandwidthHz(int ap) {
    return bandwidthHz[ap];
  }

  /** Transmission power of its links, W. */
  public double powerW(int ap) {
    return powerW[ap];
  }

  /** Each AP's bandwidth, Hz; a copy. */
  public double[] bandwidthHz() {
    return bandwidthHz.clone();
  }

  /** Transmission power of each AP's links, W; a copy. */
  public double[] powerW() {
    return powerW.clone();
  }

  /** The radius around it in which it may serve, m; infinite if not limited. */
  public double coverageM(int ap) {
    return coverageM[ap];
  }

  /** What a MHz of it costs its operator a slot, c_B of (8), QoE paper. */
  public double costPerMHz(int ap) {
    return costPerMHz[ap];
  }

  /** Seconds of transfers that wait at the AP, up and down. */
  public double backlogS(int ap) {
    return uplinkBacklogS(ap) + checked("backlogS", downlink.backlogS(ap), ap);
  }

  /** Seconds of prompts that wait at the AP. */
  public double uplinkBacklogS(int ap) {
    return checked("backlogS", uplink.backlogS(ap), ap);
  }

  /** Seconds until a content would be through if it were the last one admitted. */
  public double projectedDownlinkS(int ap, double soloS) {
    return checked("projectedS", downlink.projectedS(ap, soloS, 1), ap);
  }

  private double checked(String what, double seconds, int ap) {
    // What takes for ever alone, in outage, takes for ever in a queue.
    if (!(seconds >= 0)) {
      throw sharingMaker.gave(what, seconds, "of AP " + ap, "at least 0");
    }
    return seconds;
  }

  /** Whom to blame for how links are shared. */
  public Culprit sharingMaker() {
    return sharingMaker;
  }

  /** How prompts share the uplinks. */
  public SharingDiscipline uplink() {
    return uplink;
  }

  /** How contents share the downlinks. */
  public SharingDiscipline downlink() {
    return downlink;
  }
}
