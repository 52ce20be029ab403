package org.edgemuse.inference.onnx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.edgemuse.inference.calibrated.Calibrated;
import org.edgemuse.inference.generation.Generator;
import org.edgemuse.inference.hosting.Placeable;
import org.edgemuse.inference.picture.Picture;
import org.edgemuse.kernel.api.metric.Metered;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.sharing.Batching;
import org.edgemuse.kernel.api.world.GenerativeModel;
import org.edgemuse.kernel.api.world.SheetBearer;
import org.edgemuse.kernel.api.world.Task;
import org.jspecify.annotations.Nullable;

/**
 * Generates what ESs are asked for. Schedulers are told the profile's work and error. A picture's
 * noise hangs on its UE, slot and task, so that it is the same whatever batch or ES makes it, but
 * for rounding.
 */
final class Onnx implements GenerativeModel, Batching, Metered, SheetBearer, Placeable {
  private static final long serialVersionUID = 1L;

  /** Pictures made together where the sharing discipline forms no batches. */
  private static final int TOGETHER = 8;

  private static final double NANOS = 1e9;

  private final Calibrated calibrated;
  private final boolean live;
  private final Draws draws;
  private final Studio studio;
  private final Gallery gallery;

  /** By handle, in the order of admission. */
  private final Map<Integer, Wanted> admitted = new LinkedHashMap<>();

  /** A model that has generated nothing; it is loaded by {@link #requirePrompts}. */
  Onnx(OnnxOptions options, Draws draws) {
    this.draws = draws;
    calibrated = new Calibrated(options.profile());
    live = options.mode() == Mode.LIVE;
    gallery = new Gallery(options.table(), options.sheet());
    studio = new Studio(options);
  }

  @Override
  public double work(Task task, int es, int steps) {
    return calibrated.work(task, es, steps);
  }

  @Override
  public double error(Task task, int es, int steps) {
    return calibrated.error(task, es, steps);
  }

  @Override
  public int minSteps(Task task, int es) {
    int steps = calibrated.minSteps(task, es);
    int most = studio.generator().mostSteps();
    if (steps > most) {
      throw new IllegalStateException(
          "ES %d cannot reach error limit (%s) of UE %d within %d steps, the times of its schedule"
              .formatted(es, task.errorLimit(), task.ue(), most));
    }
    return steps;
  }

  /**
   * Loads the model, which may take long, and asks whether it understands the prompts.
   *
   * @throws IllegalArgumentException if it does not, or cannot be used
   */
  @Override
  public void requirePrompts(List<String> prompts) {
    if (prompts.isEmpty()) {
      throw new IllegalArgumentException(
          "'onnx' generates what prompts ask for, so it needs userEquipments.prompts");
    }
    Generator generator = studio.generator();
    for (int i = 0; i < prompts.size(); i++) {
      try {
        generator.check(prompts.get(i));
      } catch (IllegalArgumentException unknown) {
        throw new IllegalArgumentException(
            "userEquipments.prompts, prompt %d: %s".formatted(i + 1, unknown.getMessage()),
            unknown);
      }
    }
  }

  @Override
  public void admitted(int handle, Task task, int es, int steps) {
    String prompt = Objects.requireNonNull(task.prompt(), "checked before the run");
    long seed = draws.bits(task.ue(), gallery.slots(), task.taskIndex());
    admitted.put(handle, new Wanted(task.ue(), task.taskIndex(), es, prompt, steps, seed));
  }

  @Override
  public void endSlot() {
    // What is measured is measured where batches are formed; virtual time waits for no picture.
    List<Wanted> left = live ? List.of() : new ArrayList<>(admitted.values());
    if (!live) {
      admitted.clear();
    }
    for (int from = 0; from < left.size(); from += TOGETHER) {
      List<Wanted> batch = left.subList(from, Math.min(left.size(), from + TOGETHER));
      hang(batch, studio.make(batch.stream().map(Wanted::order).toList()));
    }
    gallery.endSlot();
  }

  private void hang(List<Wanted> batch, List<Picture> pictures) {
    for (int i = 0; i < batch.size(); i++) {
      gallery.made(batch.get(i), pictures.get(i), batch.size());
    }
  }

  @Override
  public Batching batching() {
    return this;
  }

  @Override
  public int kind(int handle) {
    return calibrated.kind(handle);
  }

  @Override
  public double loadS(int handle) {
    return calibrated.loadS(handle);
  }

  @Override
  public double slowdown(int kind, int together) {
    return calibrated.slowdown(kind, together);
  }

  @Override
  public boolean generate(int es, int[] handles, int count, double[] doneS) {
    List<Wanted> batch = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Wanted wanted = admitted.remove(handles[i]);
      if (wanted != null) {
        batch.add(wanted);
      }
    }
    if (!live) {
      hang(batch, studio.make(batch.stream().map(Wanted::order).toList()));
      return false;
    }
    long[] doneNanos = new long[count];
    hang(batch, studio.measure(batch.stream().map(Wanted::order).toList(), doneNanos));
    for (int i = 0; i < count; i++) {
      doneS[i] = doneNanos[i] / NANOS;
    }
    return true;
  }

  @Override
  public boolean repeatable() {
    return !live;
  }

  @Override
  public Metric meter() {
    return gallery;
  }

  @Override
  public byte[] sheetPng() {
    return gallery.png();
  }

  @Override
  public @Nullable Double memoryGB() {
    return calibrated.memoryGB();
  }

  @Override
  public Double coldLoadS() {
    return calibrated.coldLoadS();
  }
}
