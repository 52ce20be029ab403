package org.edgemuse.kernel.request;

import java.io.Serializable;
import org.edgemuse.kernel.agent.UserEquipments;
import org.edgemuse.kernel.api.world.Task;
import org.edgemuse.kernel.world.World;
import org.jspecify.annotations.Nullable;

/** Reads the tasks of one request after another; only this package can move it on. */
class RequestTask implements Task, Serializable {
  private static final long serialVersionUID = 1L;

  private final UserEquipments ues;
  private final World world;
  private final RequestTable table;
  private int handle;
  private int ue;

  RequestTask(World world, RequestTable table) {
    ues = world.ues();
    this.world = world;
    this.table = table;
  }

  final void point(int handle) {
    this.handle = handle;
    ue = table.ue(handle);
  }

  /** The number of the request. */
  public final int handle() {
    return handle;
  }

  @Override
  public final int ue() {
    return ue;
  }

  @Override
  public final int taskIndex() {
    return table.taskIndex(handle);
  }

  @Override
  public final double activity() {
    return world.activity(ue);
  }

  @Override
  public final @Nullable String prompt() {
    return ues.tasks().prompt(ue, table.taskIndex(handle));
  }

  @Override
  public final double promptMB() {
    return table.promptMB(handle);
  }

  @Override
  public final double resultMB() {
    return table.resultMB(handle);
  }

  @Override
  public final int inTokens() {
    return table.inTokens(handle);
  }

  @Override
  public final int outTokens() {
    return table.outTokens(handle);
  }

  @Override
  public final double latencyLimitS(int es) {
    return world.latencyLimitS(ue, es);
  }

  @Override
  public final double errorLimit() {
    return table.errorLimit(handle);
  }

  @Override
  public final double errorDecay(int es) {
    return ues.errorDecay(ue, es);
  }
}
