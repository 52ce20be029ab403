package org.edgemuse.inference;

import org.edgemuse.inference.calibrated.CalibratedPlugin;
import org.edgemuse.inference.calibration.CalibrateCommand;
import org.edgemuse.inference.generate.GenerateCommand;
import org.edgemuse.inference.hosting.HostedPlugin;
import org.edgemuse.inference.onnx.OnnxPlugin;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.kernel.api.world.GenerativeModel;

/** Binds the plugins of this jar by name. */
public final class InferencePlugins extends EdgeMuseModule {
  @Override
  protected void configure() {
    bindPlugin(GenerativeModel.class, "calibrated", CalibratedPlugin.class);
    bindPlugin(GenerativeModel.class, "hosted", HostedPlugin.class);
    bindPlugin(GenerativeModel.class, "onnx", OnnxPlugin.class);
    bindCommand("calibrate", CalibrateCommand.class);
    bindCommand("generate", GenerateCommand.class);
  }
}
