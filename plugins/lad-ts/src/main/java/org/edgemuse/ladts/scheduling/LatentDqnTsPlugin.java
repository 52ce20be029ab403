package org.edgemuse.ladts.scheduling;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Attachment;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.ladts.agent.Training;
import org.edgemuse.ladts.diffusion.DiffusionOptions;
import org.edgemuse.ladts.diffusion.OutputActivation;
import org.edgemuse.ladts.options.DenoisingOptions;
import org.edgemuse.ladts.options.Explore;
import org.edgemuse.ladts.options.MemoryOptions;
import org.edgemuse.ladts.options.QLearningOptions;
import org.edgemuse.ladts.options.ReplayOptions;
import org.edgemuse.ladts.options.StateOptions;
import org.jspecify.annotations.Nullable;

/** Makes latent-dqn-ts. */
public final class LatentDqnTsPlugin implements Plugin<Scheduler, LatentDqnTsPlugin.Options> {

  /**
   * Options of the scheduler.
   *
   * @param training whether it learns
   * @param explore how actions are chosen
   * @param policy weights to start from
   * @param state what an agent sees
   * @param replay when it trains
   * @param memory its latent actions
   * @param denoising its network
   * @param dqn how it learns
   */
  public record Options(
      @Doc(Docs.TRAINING) @Default("true") boolean training,
      @Doc(Docs.EXPLORE) @Nullable Explore explore,
      @Doc(Docs.POLICY) @Nullable Attachment policy,
      @Doc(Docs.STATE) @Default("{}") StateOptions state,
      @Doc(Docs.REPLAY) @Default("{}") ReplayOptions replay,
      @Doc(Docs.MEMORY) @Default("{}") MemoryOptions memory,
      @Doc(Docs.DENOISING) @Default("{}") DenoisingOptions denoising,
      @Doc(Docs.DQN) @Default("{}") QLearningOptions dqn)
      implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Deep Q-learning whose values are denoised from remembered ones at each base station";
  }

  @Override
  public Scheduler create(Options options, RunContext run) {
    Training training =
        new Training(
            options.training(),
            options.explore(),
            options.state(),
            options.replay(),
            options.memory());
    return new Making("latent-dqn-ts", run, training, options.policy())
        .qLearners(
            new Networks.Denoising(
                options
                    .denoising()
                    .network(OutputActivation.LINEAR, DiffusionOptions.Start.LATENT_ACTION)),
            options.dqn());
  }
}
