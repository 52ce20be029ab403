package org.edgemuse.ladts.scheduling;

import java.io.Serializable;
import java.util.List;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.api.scheduling.Scoring;
import org.edgemuse.ladts.agent.Agent;
import org.edgemuse.ladts.agent.Agents;
import org.edgemuse.ladts.agent.State;
import org.edgemuse.ladts.agent.Tally;
import org.edgemuse.ladts.agent.Training;
import org.edgemuse.ladts.options.MemoryOptions;
import org.edgemuse.ladts.options.ReplayOptions;
import org.edgemuse.ladts.options.StateOptions;

/** Binds a learning scheduler whose learners follow a {@link Script}. */
public final class ScriptedModule extends EdgeMuseModule {

  @Override
  protected void configure() {
    bindPlugin(Scheduler.class, "scripted-learner", ScriptedPlugin.class);
  }

  /** Makes it. */
  public static final class ScriptedPlugin implements Plugin<Scheduler, ScriptedPlugin.Options> {

    /**
     * What agents do beside learning.
     *
     * @param state as of others
     * @param replay likewise
     * @param memory likewise
     */
    public record Options(
        @Doc("as of others") @Default("{}") StateOptions state,
        @Doc("likewise") @Default("{warmup: 0, batch: 1}") ReplayOptions replay,
        @Doc("likewise") @Default("{}") MemoryOptions memory)
        implements Serializable {}

    @Override
    public Class<Options> options() {
      return Options.class;
    }

    @Override
    public String summary() {
      return "Follows a script";
    }

    @Override
    public Scheduler create(Options options, RunContext run) {
      Training training =
          new Training(true, null, options.state(), options.replay(), options.memory());
      Tally tally = new Tally(List.of("acts"));
      int aps = run.apCount();
      int ess = run.esCount();
      Agent[] agents =
          Agents.make(aps, ess, training, Script::new, run.draws("scripted-learner"), tally);
      return new LearningScheduler(
          agents,
          new State(aps, ess, options.state()),
          true,
          tally,
          new Policy("scripted-learner", new Networks.Plain(1), training, aps, ess),
          Scoring.highest("acts"));
    }
  }
}
