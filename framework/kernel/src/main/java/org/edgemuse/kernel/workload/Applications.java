package org.edgemuse.kernel.workload;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.scenario.ApplicationSpec;
import org.edgemuse.kernel.values.Values;

/**
 * The tasks of UEs that use language models. A task is known by its UE, the ES that is asked, and
 * its index: all ESs of one index are asked by the same class of applications, each with tokens and
 * accuracy of its own.
 */
public final class Applications implements Serializable {
  private static final long serialVersionUID = 1L;

  /** A token is about 4 bytes (section III-C, QoE paper). */
  public static final double MB_PER_TOKEN = 4e-6;

  private final Draws classes;
  private final double[] shareUpTo;
  private final List<Numbers> numbers = new ArrayList<>();

  /** The draws of one class. */
  private record Numbers(Drawn inTokens, Drawn outTokens, Drawn errorLimit)
      implements Serializable {}

  /** Values, and what they are drawn by. */
  private record Drawn(Values values, Draws draws) implements Serializable {
    double at(int ue, int es, int taskIndex) {
      return es < 0 ? values.at(draws, ue, taskIndex) : values.atPair(draws, ue, es, taskIndex);
    }
  }

  /**
   * The tasks of a run.
   *
   * @param specs the classes, at least one
   */
  public Applications(List<ApplicationSpec> specs, RunContext run) {
    classes = run.draws("applications/class");
    shareUpTo = new double[specs.size()];
    double total = 0;
    for (ApplicationSpec spec : specs) {
      total += spec.share();
    }
    double sum = 0;
    for (int i = 0; i < shareUpTo.length; i++) {
      ApplicationSpec spec = specs.get(i);
      sum += spec.share();
      shareUpTo[i] = sum / total;
      String purpose = "applications/" + spec.name() + "/";
      numbers.add(
          new Numbers(
              new Drawn(spec.inTokens(), run.draws(purpose + "inTokens")),
              new Drawn(spec.outTokens(), run.draws(purpose + "outTokens")),
              new Drawn(spec.errorLimit(), run.draws(purpose + "errorLimit"))));
    }
  }

  /** Index of the class that the UE's task belongs to. */
  public int of(int ue, int taskIndex) {
    double u = classes.uniform(ue, taskIndex, 0);
    int i = 0;
    while (i < shareUpTo.length - 1 && u >= shareUpTo[i]) {
      i++;
    }
    return i;
  }

  /** Tokens of the prompt, at least 1; {@code es} is -1 for a task that any ES may do. */
  public int inTokens(int application, int ue, int es, int taskIndex) {
    return (int) numbers.get(application).inTokens().at(ue, es, taskIndex);
  }

  /** Tokens of the answer, at least 1. */
  public int outTokens(int application, int ue, int es, int taskIndex) {
    return (int) numbers.get(application).outTokens().at(ue, es, taskIndex);
  }

  /** The largest acceptable gap to the ideal answer, in (0, 1). */
  public double errorLimit(int application, int ue, int es, int taskIndex) {
    return numbers.get(application).errorLimit().at(ue, es, taskIndex);
  }
}
