package org.edgemuse.inference.calibrated;

import java.io.Serializable;
import org.edgemuse.inference.profile.Profile;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Included;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.world.GenerativeModel;

/** Makes models that take and give what was measured. */
public final class CalibratedPlugin implements Plugin<GenerativeModel, CalibratedPlugin.Options> {

  /**
   * Options of the models.
   *
   * @param profile what was measured
   */
  public record Options(
      @Included @Doc("What was measured, as edgemuse calibrate writes it") Profile profile)
      implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Time by batch and error by denoising steps as measured on real hardware";
  }

  @Override
  public GenerativeModel create(Options options, RunContext run) {
    return new Calibrated(options.profile());
  }
}
