package org.edgemuse.inference.onnx;

import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.world.GenerativeModel;

/** Makes models that generate pictures. */
public final class OnnxPlugin implements Plugin<GenerativeModel, OnnxOptions> {

  @Override
  public Class<OnnxOptions> options() {
    return OnnxOptions.class;
  }

  @Override
  public String summary() {
    return "Generates every picture with an exported diffusion model; time by its profile, or live";
  }

  @Override
  public GenerativeModel create(OnnxOptions options, RunContext run) {
    return new Onnx(options, run.draws("onnx/picture"));
  }
}
