package org.edgemuse.ladts.heuristic;

import org.edgemuse.kernel.agent.EdgeServers;
import org.edgemuse.kernel.model.EdgeSimulation;

/** The queues of (2) and (3), LAD-TS paper, in plain arrays: what the kernel is compared with. */
final class PlainEnvironment {
  private static final double MBIT_PER_MB = 8;

  /** Work a second of each ES. */
  final double[] f;

  /** Rate of the fibre to each ES, Mbit/s. */
  final double[] v;

  /** Work that waited at slot start. */
  final double[] q;

  /** Work that the slot has brought. */
  final double[] bef;

  PlainEnvironment(EdgeSimulation simulation) {
    EdgeServers ess = simulation.world().ess();
    int count = ess.count();
    f = new double[count];
    v = new double[count];
    q = new double[count];
    bef = new double[count];
    for (int a = 0; a < count; a++) {
      f[a] = ess.capacity(a);
      v[a] = MBIT_PER_MB / ess.promptFibreS((a + 1) % count, a, 1);
    }
  }

  /** Seconds that a task from BS b takes on ES a, its way over the fibre included. */
  double delayS(int b, double work, double mbit, int a) {
    return serverS(work, a) + (a == b ? 0 : mbit / v[a]);
  }

  double serverS(double work, int a) {
    return (q[a] + bef[a] + work) / f[a];
  }

  void admit(int a, double work) {
    bef[a] += work;
  }

  void endSlot() {
    for (int a = 0; a < f.length; a++) {
      q[a] = Math.max(0, q[a] + bef[a] - f[a]);
      bef[a] = 0;
    }
  }
}
