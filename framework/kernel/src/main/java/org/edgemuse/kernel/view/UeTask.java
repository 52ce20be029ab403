package org.edgemuse.kernel.view;

import java.io.Serializable;
import org.edgemuse.kernel.agent.UserEquipments;
import org.edgemuse.kernel.api.world.Task;
import org.edgemuse.kernel.world.World;
import org.jspecify.annotations.Nullable;

/** Reads the task of one UE after another. */
final class UeTask implements Task, Serializable {
  private static final long serialVersionUID = 1L;

  private final UserEquipments ues;
  private final World world;
  private int ue;

  /** A cursor over the UEs of a world. */
  UeTask(World world) {
    ues = world.ues();
    this.world = world;
  }

  /** Moves on to a UE's task. */
  UeTask at(int ue) {
    this.ue = ue;
    return this;
  }

  @Override
  public int ue() {
    return ue;
  }

  @Override
  public int taskIndex() {
    return 0;
  }

  @Override
  public double activity() {
    return world.activity(ue);
  }

  @Override
  public @Nullable String prompt() {
    return ues.tasks().prompt(ue, 0);
  }

  @Override
  public double promptMB() {
    return ues.tasks().promptMB(ue);
  }

  @Override
  public double resultMB() {
    return ues.tasks().resultMB(ue);
  }

  @Override
  public int inTokens() {
    return ues.tasks().inTokens(ue);
  }

  @Override
  public int outTokens() {
    return ues.tasks().outTokens(ue);
  }

  @Override
  public double latencyLimitS(int es) {
    return world.latencyLimitS(ue, es);
  }

  @Override
  public double errorLimit() {
    return ues.tasks().errorLimit(ue);
  }

  @Override
  public double errorDecay(int es) {
    return ues.errorDecay(ue, es);
  }
}
