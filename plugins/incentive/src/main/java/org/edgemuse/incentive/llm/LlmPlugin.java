package org.edgemuse.incentive.llm;

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

/** Makes language models. */
public final class LlmPlugin implements Plugin<GenerativeModel, LlmPlugin.Options> {

  /**
   * Options of the models.
   *
   * @param gflopPerToken xi of (7), QoE paper, one draw per ES; the default is about what Table IV
   *     has
   */
  public record Options(
      @Default("{uniform: [0.00001, 0.00003]}")
          @Range(min = 0, openMin = true)
          @Unit("GFLOP")
          @Doc("Work per processed token and unit of accuracy ln(1 / errorLimit), per ES")
          Values gflopPerToken)
      implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Text whose work grows with prompt, squared answer and the logarithm of accuracy";
  }

  @Override
  public GenerativeModel create(Options options, RunContext run) {
    return new Llm(
        KeyedValues.draw(
            "gflopPerToken",
            options.gflopPerToken(),
            run.draws("llm/gflopPerToken"),
            run.esCount()));
  }
}
