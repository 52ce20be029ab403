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
import org.edgemuse.ladts.options.ActorCriticOptions;
import org.edgemuse.ladts.options.DenoisingOptions;
import org.edgemuse.ladts.options.Explore;
import org.edgemuse.ladts.options.MemoryOptions;
import org.edgemuse.ladts.options.ReplayOptions;
import org.edgemuse.ladts.options.StateOptions;
import org.jspecify.annotations.Nullable;

/** Makes d2sac-ts. */
public final class D2sacTsPlugin implements Plugin<Scheduler, D2sacTsPlugin.Options> {

  /**
   * Options of the scheduler.
   *
   * @param training whether it learns
   * @param explore how actions are chosen
   * @param policy weights to start from
   * @param state what an agent sees
   * @param replay when it trains
   * @param denoising its network
   * @param sac how it learns
   */
  public record Options(
      @Doc(Docs.TRAINING) @Default("true") boolean training,
      @Doc(Docs.EXPLORE) @Nullable Explore explore,
      @Doc(Docs.POLICY) @Nullable Attachment policy,
      @Doc(Docs.STATE) @Default("{}") StateOptions state,
      @Doc(Docs.REPLAY) @Default("{}") ReplayOptions replay,
      @Doc(Docs.DENOISING) @Default("{}") DenoisingOptions denoising,
      @Doc(Docs.SAC) @Default("{}") ActorCriticOptions sac)
      implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "D2SAC-TS: an actor that denoises pure noise, an agent a base station";
  }

  @Override
  public Scheduler create(Options options, RunContext run) {
    Training training =
        new Training(
            options.training(),
            options.explore(),
            options.state(),
            options.replay(),
            MemoryOptions.NONE);
    return new Making("d2sac-ts", run, training, options.policy())
        .actorCritics(
            new Networks.Denoising(
                options
                    .denoising()
                    .network(OutputActivation.SOFTMAX, DiffusionOptions.Start.NOISE)),
            options.sac());
  }
}
