package org.edgemuse.kernel.request;

import java.io.Serializable;
import org.edgemuse.kernel.agent.UserEquipments;
import org.edgemuse.kernel.api.world.DemandModel;
import org.edgemuse.kernel.api.world.Task;
import org.edgemuse.kernel.model.World;

/** Reads the task of one UE after another. */
public class TaskCursor implements Task, Serializable {
  private static final long serialVersionUID = 1L;

  private final UserEquipments ues;
  private final DemandModel demand;
  private int ue;
  private int taskIndex;

  /** A cursor over the UEs of a world. */
  public TaskCursor(World world) {
    this.ues = world.ues();
    this.demand = world.demand();
  }

  /** Moves on to a UE's task. */
  public final TaskCursor at(int ue, int taskIndex) {
    this.ue = ue;
    this.taskIndex = taskIndex;
    return this;
  }

  @Override
  public final int ue() {
    return ue;
  }

  @Override
  public final int taskIndex() {
    return taskIndex;
  }

  @Override
  public final double activity() {
    return demand.activity(ue);
  }

  @Override
  public final double promptMB() {
    return ues.promptMB(ue);
  }

  @Override
  public final double resultMB() {
    return ues.resultMB(ue);
  }

  @Override
  public final double errorLimit() {
    return ues.errorLimit(ue);
  }

  @Override
  public final double errorDecay(int es) {
    return ues.errorDecay(ue, es);
  }
}
