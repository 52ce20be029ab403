package org.edgemuse.inference.calibration;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.inference.profile.Profile;
import org.edgemuse.inference.profile.QualityFits;
import org.edgemuse.inference.profile.StepTime;
import org.edgemuse.kernel.fault.Culprit;
import org.jspecify.annotations.Nullable;

/** Tells what was measured in a few lines. */
final class CalibrationText {
  private CalibrationText() {}

  static List<String> lines(Profile profile) {
    List<String> lines = new ArrayList<>();
    lines.add("%s on %s".formatted(profile.model(), profile.device()));
    StepTime time = profile.time();
    lines.add(
        "a step takes %s ms alone%s"
            .formatted(
                number(time.oneMs()),
                time.fixedMs() == null
                    ? ""
                    : ", %s + %s B ms in a batch of B, to within %s %%"
                        .formatted(
                            number(time.fixedMs()),
                            number(time.perPictureMs()),
                            number(time.worstResidualPct()))));
    lines.add(
        profile.tflops() == null
            ? "work of a step: not counted; edgeServers.capacityTflops: 1 stands for this device"
            : "work of a step: %s TFLOP; edgeServers.capacityTflops: %s stands for this device"
                .formatted(number(profile.tflopPerStep()), number(profile.tflops())));
    lines.add(
        "loading takes %s s; memory: %s MB loaded, %s MB at its peak"
            .formatted(
                number(profile.loadS()),
                number(profile.memoryMB()),
                number(profile.peakMemoryMB())));
    QualityFits fits = profile.fits();
    if (fits == null) {
      lines.add("error: too few points for a curve");
    } else {
      lines.add(
          "error: %s exp(-%s d), R^2 %s, off by up to %s %%"
              .formatted(
                  number(fits.exponential().scale()),
                  number(fits.exponential().decay()),
                  number(fits.exponential().r2()),
                  number(fits.exponential().worstPct())));
      lines.add(
          "error: %s + %s exp(-%s d), R^2 %s, off by up to %s %%"
              .formatted(
                  number(fits.floor().floor()),
                  number(fits.floor().scale()),
                  number(fits.floor().decay()),
                  number(fits.floor().r2()),
                  number(fits.floor().worstPct())));
      lines.add(
          "error: %s exp(-%s d^%s), R^2 %s, off by up to %s %%"
              .formatted(
                  number(fits.stretched().scale()),
                  number(fits.stretched().decay()),
                  number(fits.stretched().power()),
                  number(fits.stretched().r2()),
                  number(fits.stretched().worstPct())));
    }
    return lines;
  }

  private static String number(@Nullable Double value) {
    return value == null ? "unknown" : Culprit.number(value);
  }
}
