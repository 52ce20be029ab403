package org.edgemuse.kernel.agent;

import java.io.Serializable;
import java.util.Objects;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.world.DemandSink;
import org.edgemuse.kernel.scenario.UserEquipmentSpec;
import org.edgemuse.kernel.workload.Applications;
import org.jspecify.annotations.Nullable;

/**
 * What UEs ask for: the same task again and again, or the tasks of {@link #applications}, of which
 * each UE's first one stands for the others.
 */
public final class TypicalTasks implements Serializable {
  private static final long serialVersionUID = 1L;

  private final double[] promptMB;
  private final double[] resultMB;
  private final double[] errorLimit;
  private final int[] inTokens;
  private final int[] outTokens;
  private final @Nullable Applications applications;

  TypicalTasks(UserEquipmentSpec spec, RunContext run) {
    int count = spec.count();
    inTokens = new int[count];
    outTokens = new int[count];
    if (spec.applications().isEmpty()) {
      applications = null;
      promptMB = Drawn.of(run, "userEquipments.promptMB", spec.promptMB(), count);
      resultMB =
          Drawn.of(run, "userEquipments.resultMB", Objects.requireNonNull(spec.resultMB()), count);
      errorLimit = Drawn.of(run, "userEquipments.errorLimit", spec.errorLimit(), count);
      return;
    }
    applications = new Applications(spec.applications(), run);
    promptMB = new double[count];
    resultMB = new double[count];
    errorLimit = new double[count];
    int es = spec.oneRequestPerServer() ? 0 : DemandSink.ANY;
    for (int ue = 0; ue < count; ue++) {
      int application = applications.of(ue, 0);
      inTokens[ue] = applications.inTokens(application, ue, es, 0);
      outTokens[ue] = applications.outTokens(application, ue, es, 0);
      errorLimit[ue] = applications.errorLimit(application, ue, es, 0);
      promptMB[ue] = inTokens[ue] * Applications.MB_PER_TOKEN;
      resultMB[ue] = outTokens[ue] * Applications.MB_PER_TOKEN;
    }
  }

  /** The applications that tasks belong to, or null if all tasks of a UE are alike. */
  public @Nullable Applications applications() {
    return applications;
  }

  /** Data sent with a request, MB. */
  public double promptMB(int ue) {
    return promptMB[ue];
  }

  /** Data of the content, MB. */
  public double resultMB(int ue) {
    return resultMB[ue];
  }

  /** Largest acceptable error. */
  public double errorLimit(int ue) {
    return errorLimit[ue];
  }

  /** Tokens of a prompt; 0 for content that is not text. */
  public int inTokens(int ue) {
    return inTokens[ue];
  }

  /** Tokens of an answer; 0 for content that is not text. */
  public int outTokens(int ue) {
    return outTokens[ue];
  }
}
