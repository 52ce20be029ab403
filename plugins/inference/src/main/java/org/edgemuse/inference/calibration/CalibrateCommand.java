package org.edgemuse.inference.calibration;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.edgemuse.inference.descriptor.ClassOptions;
import org.edgemuse.inference.descriptor.Descriptor;
import org.edgemuse.inference.output.OutputFile;
import org.edgemuse.inference.profile.ProfileWriter;
import org.edgemuse.inference.session.Device;
import org.edgemuse.inference.session.DeviceKind;
import org.edgemuse.kernel.api.command.Argument;
import org.edgemuse.kernel.api.command.Command;
import org.edgemuse.kernel.api.command.CommandOutput;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Included;
import org.edgemuse.kernel.api.plugin.Range;
import org.jspecify.annotations.Nullable;

/** Measures a model on this machine and writes its profile. */
public final class CalibrateCommand implements Command<CalibrateCommand.Options> {

  /**
   * Options of the command.
   *
   * @param descriptor the model
   * @param out the profile to write
   * @param figure a figure to draw; null for none
   * @param device what evaluates the model
   * @param threads CPU threads for one evaluation; 0 is one for each core
   * @param steps denoising steps, rising, fewer than referenceSteps
   * @param batches pictures in a batch, rising from 1
   * @param repeats measurements of each time
   * @param samples pictures that are compared
   * @param referenceSteps denoising steps of what they are compared to
   * @param prompts what pictures show, in turns; null for all labels of a model that has labels
   */
  public record Options(
      @Argument @Included @Doc("The model's descriptor") Descriptor descriptor,
      @Doc("The profile to write") String out,
      @Doc("A figure to draw, .png or .svg") @Nullable String figure,
      @Doc("What evaluates the model") @Default("auto") DeviceKind device,
      @Doc("CPU threads for one evaluation; 0 is one for each core") @Default("0") @Range(min = 0)
          int threads,
      @Doc("Denoising steps, rising, fewer than those of the reference")
          @Default("[1, 2, 3, 5, 8, 12, 20, 30, 40, 50, 70, 85]")
          @Range(min = 1, max = 1000)
          List<Integer> steps,
      @Doc("Pictures in a batch, rising from 1")
          @Default("[1, 2, 4, 8, 16, 32]")
          @Range(min = 1, max = 1024)
          List<Integer> batches,
      @Doc("Measurements of each time, of which the median is taken")
          @Default("15")
          @Range(min = 1, max = 100000)
          int repeats,
      @Doc("Pictures that are compared with the reference")
          @Default("240")
          @Range(min = 1, max = 1000000)
          int samples,
      @Doc("Denoising steps of the reference") @Default("200") @Range(min = 2, max = 1000)
          int referenceSteps,
      @Doc("What pictures show, in turns; if absent, all labels of a model that has labels")
          @Nullable List<String> prompts)
      implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Measures time, memory and error of a generative model on this machine";
  }

  @Override
  public void run(Options options, CommandOutput out) throws IOException {
    MeasurementPlan plan =
        new MeasurementPlan(
            prompts(options),
            ints(options.steps()),
            ints(options.batches()),
            options.repeats(),
            options.samples(),
            options.referenceSteps());
    Path file = OutputFile.writable("out", options.out());
    Path figure =
        options.figure() == null
            ? null
            : OutputFile.writable("figure", options.figure(), ".png", ".svg");
    Device device = new Device(options.device(), options.threads());
    Calibration calibration =
        Calibration.of(options.descriptor(), device, plan, out::progress, out::note);
    CalibrationText.lines(calibration.profile()).forEach(out::say);
    Files.writeString(
        file, ProfileWriter.text(calibration.profile(), comment(plan)), StandardCharsets.UTF_8);
    if (figure != null) {
      out.figure(figure, CalibrationPlot.of(calibration));
    }
  }

  private static List<String> prompts(Options options) {
    if (options.prompts() != null) {
      return options.prompts();
    }
    ClassOptions classes = options.descriptor().condition().classes();
    if (classes == null) {
      throw new IllegalArgumentException(
          "--prompts must say what pictures show: the model has no labels");
    }
    return classes.labels();
  }

  private static String comment(MeasurementPlan plan) {
    return """
        Measured by edgemuse calibrate: times are medians of %d measurements in turns, errors are
        root mean squares over %d pictures to those of %d DDIM steps from the same noise.\
        """
        .formatted(plan.repeats(), plan.samples(), plan.referenceSteps());
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }
}
