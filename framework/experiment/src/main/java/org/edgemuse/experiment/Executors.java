package org.edgemuse.experiment;

import org.edgemuse.experiment.plan.Variant;
import org.edgemuse.experiment.run.SweepExecutor;
import org.edgemuse.kernel.config.Binder;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.model.Run;

/** Chooses the executor that the options name. */
final class Executors {
  private Executors() {}

  /**
   * @throws ConfigException if there is none of that name or it refuses its options
   */
  static SweepExecutor choose(Experiment experiment, SweepOptions options) {
    Where where = new Where("--executor", 0, "");
    Node choice = Nodes.parse(where, options.executor());
    Integer jobs = options.jobs();
    Variant first = experiment.plan().variants().get(0);
    Binder binder = new Binder(experiment.plugins());
    if (jobs != null) {
      ExecutorJobs.require(binder.bindChoice(choice, SweepExecutor.class));
    }
    return binder
        .bindChoice(jobs == null ? choice : withJobs(choice, jobs), SweepExecutor.class)
        .create(Run.ofWorld(first.scenario(), first.scenario().seed()));
  }

  /** The executor with its option jobs set. */
  private static Node withJobs(Node choice, int jobs) {
    String name = Nodes.flow(choice);
    Node options = Node.Mapping.empty(choice.where());
    if (choice instanceof Node.Mapping mapping && !mapping.entries().isEmpty()) {
      name = mapping.entries().keySet().iterator().next();
      options = mapping.entries().values().iterator().next();
    }
    Node.Mapping given =
        options instanceof Node.Mapping mapping ? mapping : Node.Mapping.empty(choice.where());
    Where where = new Where("--jobs", 0, "jobs");
    Node value = new Node.Scalar(where, (long) jobs, Integer.toString(jobs));
    return Node.Mapping.empty(choice.where()).with(name, given.with("jobs", value));
  }
}
