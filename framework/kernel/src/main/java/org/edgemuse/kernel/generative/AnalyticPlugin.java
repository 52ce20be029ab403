package org.edgemuse.kernel.generative;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.plugin.Unit;
import org.edgemuse.kernel.api.world.GenerativeModel;
import org.edgemuse.kernel.values.KeyedValues;
import org.edgemuse.kernel.values.Values;

/** Makes generative models whose work and error have closed forms. */
public final class AnalyticPlugin implements Plugin<GenerativeModel, AnalyticPlugin.Options> {

  /**
   * Options of the models.
   *
   * @param tflopPerStep xi_k of (5), MASL paper, one draw per ES, TFLOP
   * @param errorScale eps_k of (4), MASL paper, one draw per ES
   */
  public record Options(
      @Default("{uniform: [0.1, 0.5]}")
          @Range(min = 0, openMin = true)
          @Unit("TFLOP")
          @Doc("Work of one denoising step, per ES")
          Values tflopPerStep,
      @Default("{uniform: [0.8, 1]}")
          @Range(min = 0, openMin = true)
          @Doc("Error of the content before the first denoising step, per ES")
          Values errorScale)
      implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Work grows linearly with denoising steps, error falls exponentially";
  }

  @Override
  public GenerativeModel create(Options options, RunContext run) {
    return new Analytic(
        drawn(run, "tflopPerStep", options.tflopPerStep()),
        drawn(run, "errorScale", options.errorScale()));
  }

  private static double[] drawn(RunContext run, String option, Values values) {
    return KeyedValues.draw(option, values, run.draws("analytic/" + option), run.esCount());
  }
}
