package org.edgemuse.kernel.agent;

import java.io.Serializable;
import java.util.Arrays;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.sharing.SharingDiscipline;
import org.edgemuse.kernel.api.world.GenerativeModel;
import org.edgemuse.kernel.api.world.Task;
import org.edgemuse.kernel.scenario.EdgeServerSpec;
import org.edgemuse.kernel.scenario.Sharing;

/** All ESs: their capacity, their model, the fibre to them, and how requests share them. */
public final class EdgeServers implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final double BIT_PER_MB = 8e6;

  private final EdgeServer[] agents;
  private final double[] capacityTflops;
  private final double[] fibreBps;
  private final boolean colocated;
  private final GenerativeModel model;
  private final SharingDiscipline discipline;

  /** Draws the population that the scenario asks for. */
  public EdgeServers(EdgeServerSpec spec, Sharing sharing, RunContext run) {
    int count = spec.count();
    agents = new EdgeServer[count];
    for (int es = 0; es < count; es++) {
      agents[es] = new EdgeServer(es, this);
    }
    capacityTflops = Drawn.of(run, "edgeServers.capacityTflops", spec.capacityTflops(), count);
    if (spec.fibreMbps() == null) {
      fibreBps = new double[count];
      Arrays.fill(fibreBps, Double.POSITIVE_INFINITY);
    } else {
      fibreBps = Drawn.of(run, "edgeServers.fibreMbps", spec.fibreMbps(), count);
      for (int es = 0; es < count; es++) {
        fibreBps[es] *= 1e6;
      }
    }
    colocated = spec.colocated();
    model = spec.model().create(run);
    discipline = sharing.server().create(run);
  }

  /** Number of ESs. */
  public int count() {
    return agents.length;
  }

  /** The agent with that index. */
  public EdgeServer agent(int es) {
    return agents[es];
  }

  /** Its capacity, TFLOP/s. */
  public double capacityTflops(int es) {
    return capacityTflops[es];
  }

  /** What the ESs run. */
  public GenerativeModel model() {
    return model;
  }

  /** How requests share the ESs. */
  public SharingDiscipline discipline() {
    return discipline;
  }

  /** Whether there is a fibre of finite rate. */
  public boolean fibreTakesTime() {
    for (double rateBps : fibreBps) {
      if (rateBps < Double.POSITIVE_INFINITY) {
        return true;
      }
    }
    return false;
  }

  /** Seconds that the data spend on the fibre between the AP and the ES. */
  public double fibreS(int ap, int es, double dataMB) {
    return colocated && ap == es ? 0 : dataMB * BIT_PER_MB / fibreBps[es];
  }

  /** Seconds to bring the model into memory for the task. */
  public double loadS(Task task, int es) {
    return model.loadS(task, es);
  }

  /** Seconds of generation on the ES alone, T_comp of (10), MASL paper. */
  public double generationS(Task task, int es, int steps) {
    return model.work(task, es, steps) / capacityTflops[es];
  }
}
