package org.edgemuse.inference.descriptor;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.LocalFile;

/**
 * The denoiser's file.
 *
 * @param file an ONNX graph; weights beside it (external data) are found by ONNX Runtime
 * @param inputs what its inputs are called
 * @param output what its output is called
 */
public record DenoiserGraph(
    @Doc("The ONNX file") LocalFile file,
    @Default("{}") @Doc("Names of the inputs") Inputs inputs,
    @Default("out_sample") @Doc("Name of the output") String output)
    implements Serializable {

  /**
   * Names of a denoiser's inputs.
   *
   * @param sample the noised picture or latent, [pictures, channels, height, width]
   * @param timestep the time of the noising process, [pictures]
   * @param condition the prompt, [pictures, ...]
   */
  public record Inputs(
      @Default("sample") @Doc("The noised picture or latent") String sample,
      @Default("timestep") @Doc("The time of the noising process") String timestep,
      @Default("encoder_hidden_states") @Doc("The prompt") String condition)
      implements Serializable {}
}
