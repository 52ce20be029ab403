package org.edgemuse.kernel.request;

import org.edgemuse.kernel.api.scheduling.Outcome;
import org.edgemuse.kernel.api.scheduling.Stage;
import org.edgemuse.kernel.world.World;

/** Shows one settled request after another. */
final class OutcomeCursor extends RequestTask implements Outcome {
  private static final long serialVersionUID = 1L;

  private final World world;
  private final RequestTable table;

  /** A cursor over the requests of a pipeline. */
  OutcomeCursor(World world, Pipeline pipeline) {
    super(world, pipeline.table());
    this.world = world;
    this.table = pipeline.table();
  }

  /** Moves on to the request with that handle. */
  OutcomeCursor at(int handle) {
    point(handle);
    return this;
  }

  @Override
  public double arrivedS() {
    long ago = world.clock().index() - table.raisedAt(handle());
    return (world.clock().slot() - ago) * world.clock().slotS();
  }

  @Override
  public int ap() {
    return table.ap(handle());
  }

  @Override
  public int lastAp() {
    return table.servingAp(handle());
  }

  @Override
  public int handovers() {
    return table.handovers(handle());
  }

  @Override
  public int es() {
    return table.es(handle());
  }

  @Override
  public int steps() {
    return table.steps(handle());
  }

  @Override
  public double error() {
    return world.ess().error(this, es(), steps());
  }

  @Override
  public double stageS(Stage stage) {
    return table.stageS(handle(), stage);
  }

  @Override
  public double linkS() {
    return table.stageS(handle(), Stage.UPLINK)
        + table.stageS(handle(), Stage.HANDOVER)
        + table.stageS(handle(), Stage.DOWNLINK);
  }

  @Override
  public double serverS() {
    return table.stageS(handle(), Stage.WAIT)
        + table.stageS(handle(), Stage.LOAD)
        + table.stageS(handle(), Stage.GENERATION);
  }

  @Override
  public double soloLinkS() {
    return table.soloLinkS(handle());
  }

  @Override
  public double soloServerS() {
    return table.soloServerS(handle());
  }

  @Override
  public double delayS() {
    return table.delayS(handle());
  }

  @Override
  public double reward() {
    return table.reward(handle());
  }

  @Override
  public double linkShare() {
    return table.linkShare(handle());
  }

  @Override
  public double serverShare() {
    return table.serverShare(handle());
  }
}
