package org.edgemuse.inference.calibration;

import java.util.function.Consumer;
import org.edgemuse.inference.descriptor.Descriptor;
import org.edgemuse.inference.fit.QualityFitter;
import org.edgemuse.inference.profile.Profile;
import org.edgemuse.inference.profile.Quality;
import org.edgemuse.inference.profile.QualityFits;
import org.edgemuse.inference.session.Device;
import org.edgemuse.inference.session.DeviceKind;
import org.edgemuse.inference.session.NativeRuntime;
import org.jspecify.annotations.Nullable;

/**
 * A model measured on a device.
 *
 * @param profile what came of it
 * @param time the same times with those of whole pictures, for a figure
 */
record Calibration(Profile profile, TimeMeasurement time) {
  private static final String CUDA = "cuda";
  private static final double S_PER_MS = 1e-3;

  /**
   * Measures.
   *
   * @param notes told of what users should know
   * @throws IllegalArgumentException if the model cannot be loaded on the device, or does not
   *     understand a prompt
   */
  static Calibration of(
      Descriptor descriptor,
      Device device,
      MeasurementPlan plan,
      Progress progress,
      Consumer<String> notes) {
    // The runtime's own memory is no model's.
    NativeRuntime.load();
    boolean mayBeGpu = device.kind() != DeviceKind.CPU;
    Double gpuBefore = mayBeGpu ? MemoryUse.ofGpu().usedMB() : null;
    Double processBefore = MemoryUse.ofProcess().usedMB();
    try (MeasuredGenerator model =
        new MeasuredGenerator(descriptor, device, plan.prompts(), notes)) {
      boolean gpu = model.generator().deviceName().equals(CUDA);
      MemoryUse memory = gpu ? MemoryUse.ofGpu() : MemoryUse.ofProcess();
      Double before = gpu ? gpuBefore : processBefore;
      Double loadedMB = since(before, memory.usedMB());
      model.generator().tryOut();
      TimeMeasurement time =
          TimeMeasurement.of(model, plan.batches(), plan.steps(), plan.repeats(), progress, notes);
      Double peakMB = since(before, memory.usedMB());
      if (loadedMB == null) {
        notes.accept("Nobody here tells how much memory is in use: the profile has none");
      }
      Quality quality =
          QualityMeasurement.of(
              model, plan.steps(), plan.referenceSteps(), plan.samples(), progress, notes);
      String name = gpu ? CUDA + " (" + Hardware.gpu() + ")" : "cpu (" + Hardware.cpu() + ")";
      Double work = stepWork(descriptor);
      return new Calibration(
          new Profile(
              descriptor.name(),
              name,
              gpu ? 0 : device.threads(),
              descriptor.sampler(),
              descriptor.guidance(),
              work,
              work == null ? null : work / (S_PER_MS * time.time().oneMs()),
              model.generator().loadS(),
              loadedMB,
              peakMB,
              time.time(),
              quality,
              fits(quality)),
          time);
    }
  }

  private static @Nullable Double since(@Nullable Double before, @Nullable Double now) {
    return before == null || now == null ? null : Math.max(0, now - before);
  }

  private static @Nullable Double stepWork(Descriptor descriptor) {
    Double once = descriptor.tflopPerStep();
    return once == null ? null : once * descriptor.evaluationsPerStep();
  }

  private static @Nullable QualityFits fits(Quality quality) {
    return QualityFitter.fit(
        quality.steps().stream().mapToDouble(Integer::doubleValue).toArray(),
        quality.error().stream().mapToDouble(Double::doubleValue).toArray());
  }
}
