package org.edgemuse.kernel.request;

import java.util.Objects;
import org.edgemuse.kernel.agent.EdgeServers;
import org.edgemuse.kernel.agent.UserEquipments;
import org.edgemuse.kernel.api.scheduling.DenyReason;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.coverage.ApList;
import org.edgemuse.kernel.fault.Culprit;
import org.edgemuse.kernel.fault.NonsenseException;
import org.edgemuse.kernel.world.World;
import org.jspecify.annotations.Nullable;

/** Shows one waiting request after another, and takes the decision on it. */
final class RequestCursor extends RequestTask implements Request {
  private static final long serialVersionUID = 1L;

  /** No number of an ES, not even a wrong one that a plugin is likely to ask for. */
  private static final int UNKNOWN = Integer.MIN_VALUE;

  private final World world;
  private final Pipeline pipeline;
  private final RequestTable table;
  private final Culprit asker;
  private boolean decided;
  private boolean rated;
  private final ApList inReach = new ApList();
  private boolean searched;
  private int stepsEs;
  private int steps;

  /**
   * A cursor over the requests of a pipeline.
   *
   * @param asker the plugin that reads and decides
   */
  RequestCursor(World world, Pipeline pipeline, Culprit asker) {
    super(world, pipeline.table());
    this.world = world;
    this.pipeline = pipeline;
    this.table = pipeline.table();
    this.asker = asker;
  }

  /** Moves on to the request with that handle. */
  RequestCursor at(int handle) {
    point(handle);
    decided = false;
    searched = false;
    stepsEs = UNKNOWN;
    return this;
  }

  /**
   * Has it refuse decisions from now on, or take them again: while its candidates are rated it
   * passes for decided.
   */
  void rate(boolean rated) {
    this.rated = rated;
    decided = rated;
  }

  /** Whether the request has been decided since the cursor came to it. */
  boolean decided() {
    return decided;
  }

  @Override
  public int homeAp() {
    return table.homeAp(handle());
  }

  @Override
  public int boundServer() {
    return table.boundServer(handle());
  }

  @Override
  public int slotsWaited() {
    return table.slotsWaited(handle());
  }

  @Override
  public double distanceM(int ap) {
    requireAp(ap);
    return world.distanceM(ue(), ap);
  }

  @Override
  public boolean reaches(int ap) {
    requireAp(ap);
    return world.reaches(ue(), ap);
  }

  @Override
  public int apsInReach() {
    return world.coverage().isLimited() ? inReach().size() : world.apCount();
  }

  @Override
  public int apInReach(int i) {
    return world.coverage().isLimited() ? inReach().get(i) : Objects.checkIndex(i, world.apCount());
  }

  private ApList inReach() {
    if (!searched) {
      world.coverage().find(ue(), inReach);
      searched = true;
    }
    return inReach;
  }

  @Override
  public double linkS(int ap) {
    requireAp(ap);
    return world.linkS(ue(), ap, promptMB(), resultMB(), world.rateBps(ue(), ap));
  }

  @Override
  public int minSteps(int es) {
    if (es != stepsEs) {
      requireEs(es);
      steps = world.ess().minSteps(this, es);
      stepsEs = es;
    }
    return steps;
  }

  @Override
  public double serverS(int es, int steps) {
    requireEs(es);
    if (steps < 1) {
      throw asker.did("asked for the seconds of %d steps, but at least 1 is made".formatted(steps));
    }
    EdgeServers ess = world.ess();
    return ess.loadS(this, es) + ess.generationS(this, es, steps);
  }

  @Override
  public double fibreS(int ap, int es) {
    requireAp(ap);
    requireEs(es);
    EdgeServers ess = world.ess();
    return ess.promptFibreS(ap, es, promptMB()) + ess.resultFibreS(ap, es, resultMB());
  }

  private void requireAp(int ap) {
    if (ap < 0 || ap >= world.apCount()) {
      throw asker.did("asked for AP " + ap + numbered(", but APs are", world.apCount()));
    }
  }

  private void requireEs(int es) {
    if (es < 0 || es >= world.esCount()) {
      throw asker.did("asked for ES " + es + numbered(", but ESs are", world.esCount()));
    }
  }

  private static String numbered(String what, int count) {
    return what + " numbered 0 to " + (count - 1);
  }

  @Override
  public void assign(int ap, int es, int steps) {
    if (decided || ap < 0 || ap >= world.apCount() || es < 0 || es >= world.esCount()) {
      throw refusal(ap, es, steps);
    }
    int bound = table.boundServer(handle());
    int granted = table.grantedAp(handle());
    if (bound >= 0 && bound != es || granted >= 0 && granted != ap || steps < minSteps(es)) {
      throw refusal(ap, es, steps);
    }
    decided = true;
    UserEquipments ues = world.ues();
    int ue = ue();
    double loadS = world.ess().loadS(this, es);
    double soloServerS = loadS + world.ess().generationS(this, es, steps);
    if (!Culprit.isAmount(soloServerS)) {
      throw asker.did(
          assigned(ap, es, steps) + ", which takes " + Culprit.number(soloServerS) + " s there");
    }
    double knownS = ues.lastLinkS(ue);
    boolean known = ues.lastAp(ue) == ap && knownS < Double.POSITIVE_INFINITY;
    if (known && world.linksStay() && promptMB() == 0) {
      // A link that stays needs no second look.
      ues.chose(ue, ap, es, steps, knownS, soloServerS);
      table.assign(handle(), ap, es, steps, knownS, soloServerS);
      admit(ap, es, 0, knownS, loadS);
      return;
    }
    double rateBps = world.rateBps(ue, ap);
    double uplinkS = World.transferS(promptMB(), rateBps);
    double downlinkS = World.transferS(resultMB(), rateBps);
    double linkS = world.linkS(ue, ap, promptMB(), resultMB(), rateBps);
    if (rateBps <= 0 && linkS > 0) {
      requireReach(ap, es, steps);
      pipeline.retry(handle(), ap, es, steps);
      return;
    }
    if (!Culprit.isAmount(linkS)) {
      throw world.endless(ue, ap, rateBps);
    }
    ues.chose(ue, ap, es, steps, linkS, soloServerS);
    table.assign(handle(), ap, es, steps, linkS, soloServerS);
    admit(ap, es, uplinkS, downlinkS, loadS);
  }

  private void admit(int ap, int es, double uplinkS, double downlinkS, double loadS) {
    world.ess().admitted(handle(), this, es, table.steps(handle()));
    pipeline.admit(handle(), ap, es, uplinkS, downlinkS, loadS);
  }

  /**
   * An outage passes, but an AP out of reach stays so while others are in reach. Where none is, the
   * request waits until its UE has moved.
   */
  private void requireReach(int ap, int es, int steps) {
    int ue = ue();
    if (!world.reaches(ue, ap) && world.reachesAny(ue)) {
      throw asker.did(
          assigned(ap, es, steps)
              + ", but that AP %s; AP %d is within reach"
                  .formatted(world.coverage().whyNot(ue, ap), inReach().get(0)));
    }
  }

  private String assigned(int ap, int es, int steps) {
    return "assigned request %d of UE %d to AP %d, ES %d with %d steps"
        .formatted(handle(), ue(), ap, es, steps);
  }

  private NonsenseException refusal(int ap, int es, int steps) {
    String what = assigned(ap, es, steps);
    if (decided) {
      return asker.did(what + already());
    }
    if (ap < 0 || ap >= world.apCount()) {
      return asker.did(what + numbered(", but APs are", world.apCount()));
    }
    if (es < 0 || es >= world.esCount()) {
      return asker.did(what + numbered(", but ESs are", world.esCount()));
    }
    int bound = table.boundServer(handle());
    if (bound >= 0 && bound != es) {
      return asker.did(what + ", but it is bound to ES " + bound);
    }
    int granted = table.grantedAp(handle());
    if (granted >= 0 && granted != ap) {
      return asker.did(what + ", but the market granted it a part of AP " + granted);
    }
    return asker.did(what + ", but it needs at least " + minSteps(es) + " steps there");
  }

  private String already() {
    return rated
        ? ", but it was asked for scores only: they must decide nothing"
        : ", but it was decided already";
  }

  @Override
  public void deny(DenyReason reason) {
    if (decided) {
      throw asker.did(
          "denied request %d of UE %d (%s)".formatted(handle(), ue(), reason) + already());
    }
    requireReason(asker, handle(), reason);
    decided = true;
    pipeline.deny(handle(), reason);
  }

  /** Plugins may be compiled by who has never heard of nullness. */
  static void requireReason(Culprit asker, int handle, @Nullable DenyReason reason) {
    if (reason == null) {
      throw asker.did("denied request %d without a reason (null)".formatted(handle));
    }
  }
}
