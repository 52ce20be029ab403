package org.edgemuse.experiment.plan;

import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Problems;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.model.EdgeSimulation;

/**
 * Starts variants without simulating a slot, to find before a sweep what plugins refuse only once
 * they are made. Starting a large world takes seconds and gigabytes: worlds above {@link #MAX_UES}
 * are left to their run.
 */
final class Rehearsal {
  /** UEs of the largest world that is started for a check. */
  static final int MAX_UES = 1000;

  private Rehearsal() {}

  static void check(Variant variant, Problems problems) {
    if (variant.scenario().userEquipments().count() > MAX_UES) {
      return;
    }
    try {
      new EdgeSimulation(variant.scenario(), variant.scenario().seed(), 0).start();
    } catch (ConfigException refused) {
      problems.addAll(refused.problems());
    } catch (IllegalArgumentException refused) {
      Where root = variant.node().where();
      problems.add(new Where(root.file(), 0, ""), String.valueOf(refused.getMessage()));
    }
  }
}
