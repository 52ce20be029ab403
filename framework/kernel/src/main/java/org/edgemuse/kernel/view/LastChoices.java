package org.edgemuse.kernel.view;

import org.edgemuse.kernel.agent.UserEquipments;
import org.edgemuse.kernel.change.ChangedKeys;
import org.edgemuse.kernel.world.World;

/** What the UEs' last choices need of links and servers, where these have changed since. */
public final class LastChoices {
  private LastChoices() {}

  /**
   * Reckons it anew.
   *
   * @param keys what has changed in the world
   */
  public static void refresh(World world, ChangedKeys keys) {
    boolean links =
        keys.has(ChangedKeys.BANDWIDTH)
            || keys.has(ChangedKeys.POWER)
            || keys.has(ChangedKeys.CHANNEL)
            || keys.has(ChangedKeys.MOBILITY);
    boolean servers = keys.has(ChangedKeys.TFLOPS) || keys.has(ChangedKeys.GCPS);
    UeTask task = new UeTask(world);
    UserEquipments ues = world.ues();
    for (int ue = 0; ue < ues.count(); ue++) {
      if (ues.lastAp(ue) != UserEquipments.NONE) {
        // Links that do not stay are looked at whenever they are needed.
        if (links && world.linksStay()) {
          ues.needsLink(ue, linkS(world, ue));
        }
        if (servers) {
          ues.needsServer(ue, serverS(world, task.at(ue)));
        }
      }
    }
  }

  /** Infinite where the AP does not reach the UE any more. */
  private static double linkS(World world, int ue) {
    int ap = world.ues().lastAp(ue);
    return world.linkS(
        ue,
        ap,
        world.ues().tasks().promptMB(ue),
        world.ues().tasks().resultMB(ue),
        world.rateBps(ue, ap));
  }

  private static double serverS(World world, UeTask task) {
    int es = world.ues().lastEs(task.ue());
    int steps = world.ues().lastSteps(task.ue());
    return world.ess().loadS(task, es) + world.ess().generationS(task, es, steps);
  }
}
