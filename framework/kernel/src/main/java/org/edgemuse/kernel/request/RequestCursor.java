package org.edgemuse.kernel.request;

import org.edgemuse.kernel.agent.EdgeServers;
import org.edgemuse.kernel.agent.UserEquipments;
import org.edgemuse.kernel.api.scheduling.DenyReason;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.world.World;

/** Shows one waiting request after another, and takes the decision on it. */
final class RequestCursor extends RequestTask implements Request {
  private static final long serialVersionUID = 1L;

  private final World world;
  private final Pipeline pipeline;
  private final RequestTable table;
  private boolean decided;
  private int stepsEs;
  private int steps;

  /** A cursor over the requests of a pipeline. */
  RequestCursor(World world, Pipeline pipeline) {
    super(world, pipeline.table());
    this.world = world;
    this.pipeline = pipeline;
    this.table = pipeline.table();
  }

  /** Moves on to the request with that handle. */
  RequestCursor at(int handle) {
    point(handle);
    decided = false;
    stepsEs = -1;
    return this;
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
    return world.distanceM(ue(), ap);
  }

  @Override
  public double linkS(int ap) {
    double rateBps = world.rateBps(ue(), ap);
    return World.transferS(promptMB(), rateBps) + World.transferS(resultMB(), rateBps);
  }

  @Override
  public int minSteps(int es) {
    if (es != stepsEs) {
      steps = world.ess().model().minSteps(this, es);
      stepsEs = es;
    }
    return steps;
  }

  @Override
  public double serverS(int es, int steps) {
    EdgeServers ess = world.ess();
    return ess.loadS(this, es) + ess.generationS(this, es, steps);
  }

  @Override
  public double fibreS(int ap, int es) {
    EdgeServers ess = world.ess();
    return ess.fibreS(ap, es, promptMB()) + ess.fibreS(ap, es, resultMB());
  }

  @Override
  public void assign(int ap, int es, int steps) {
    if (decided || ap < 0 || ap >= world.apCount() || es < 0 || es >= world.esCount()) {
      throw refusal(ap, es, steps);
    }
    int bound = table.boundServer(handle());
    if (bound >= 0 && bound != es || steps < minSteps(es)) {
      throw refusal(ap, es, steps);
    }
    decided = true;
    UserEquipments ues = world.ues();
    int ue = ue();
    double loadS = world.ess().loadS(this, es);
    double soloServerS = loadS + world.ess().generationS(this, es, steps);
    if (world.linksStay() && promptMB() == 0 && ues.lastAp(ue) == ap) {
      // A link that stays needs no second look.
      double knownS = ues.lastLinkS(ue);
      ues.chose(ue, ap, es, knownS, soloServerS);
      table.assign(handle(), ap, es, steps, knownS, soloServerS);
      pipeline.admit(handle(), ap, es, 0, knownS, loadS);
      return;
    }
    double rateBps = world.rateBps(ue, ap);
    double uplinkS = World.transferS(promptMB(), rateBps);
    double downlinkS = World.transferS(resultMB(), rateBps);
    double linkS = uplinkS + downlinkS;
    if (rateBps <= 0 && linkS > 0) {
      pipeline.retry(handle());
      return;
    }
    ues.chose(ue, ap, es, linkS, soloServerS);
    table.assign(handle(), ap, es, steps, linkS, soloServerS);
    pipeline.admit(handle(), ap, es, uplinkS, downlinkS, loadS);
  }

  private IllegalStateException refusal(int ap, int es, int steps) {
    String what =
        "The scheduler assigned request %d of UE %d to AP %d, ES %d with %d steps"
            .formatted(handle(), ue(), ap, es, steps);
    if (decided) {
      return new IllegalStateException(what + ", but it was decided already");
    }
    if (ap < 0 || ap >= world.apCount()) {
      return new IllegalStateException(
          what + ", but APs are numbered 0 to " + (world.apCount() - 1));
    }
    if (es < 0 || es >= world.esCount()) {
      return new IllegalStateException(
          what + ", but ESs are numbered 0 to " + (world.esCount() - 1));
    }
    int bound = table.boundServer(handle());
    if (bound >= 0 && bound != es) {
      return new IllegalStateException(what + ", but it is bound to ES " + bound);
    }
    return new IllegalStateException(
        what + ", but it needs at least " + minSteps(es) + " steps there");
  }

  @Override
  public void deny(DenyReason reason) {
    if (decided) {
      throw new IllegalStateException(
          "The scheduler denied request %d of UE %d (%s), but it was decided already"
              .formatted(handle(), ue(), reason));
    }
    decided = true;
    pipeline.deny(handle(), reason);
  }
}
