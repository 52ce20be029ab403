package org.edgemuse.inference.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.edgemuse.inference.descriptor.Descriptor;
import org.edgemuse.inference.generation.Generator;
import org.edgemuse.inference.generation.Order;
import org.edgemuse.inference.picture.Picture;
import org.edgemuse.inference.session.Device;

/** A generator as measuring sees it; prompts take turns. */
final class MeasuredGenerator implements Measured, AutoCloseable {
  private static final int STEPS_IN_A_ROW = 10;
  private static final double MS_PER_NS = 1e-6;

  private final Generator generator;
  private final Generator plain;
  private final List<String> prompts;

  /**
   * Loads a model, and evaluates nothing yet: what it occupies is measured before.
   *
   * @throws IllegalArgumentException as {@link Generator#load}, or if the model does not understand
   *     a prompt
   */
  MeasuredGenerator(
      Descriptor descriptor, Device device, List<String> prompts, Consumer<String> log) {
    generator = Generator.load(descriptor, device, log);
    // The graphs are shared: a second generator of other sampling costs arrays only.
    plain = Generator.load(Ddim.of(descriptor), device, line -> {});
    this.prompts = List.copyOf(prompts);
    prompts.forEach(generator::check);
  }

  /** The generator whose pictures and times are measured. */
  Generator generator() {
    return generator;
  }

  @Override
  public void warmUp(int batch) {
    generator.warmUp(prompts.get(0), batch);
  }

  @Override
  public double stepMs(int batch) {
    // The batch before was of another size: what it left in the caches is not measured.
    generator.stepNanos(prompts.get(0), batch, 1);
    return MS_PER_NS * generator.stepNanos(prompts.get(0), batch, STEPS_IN_A_ROW);
  }

  @Override
  public double pictureMs(int steps) {
    long[] doneNanos = new long[1];
    generator.stepNanos(prompts.get(0), 1, 1);
    generator.generate(List.of(new Order(prompts.get(0), steps, 0)), doneNanos);
    return MS_PER_NS * doneNanos[0];
  }

  @Override
  public List<float[]> pictures(int steps, int first, int count) {
    return made(generator, steps, first, count);
  }

  @Override
  public List<float[]> reference(int steps, int first, int count) {
    return made(plain, steps, first, count);
  }

  private List<float[]> made(Generator by, int steps, int first, int count) {
    List<Order> orders = new ArrayList<>();
    for (int seed = first; seed < first + count; seed++) {
      orders.add(new Order(prompts.get(seed % prompts.size()), steps, seed));
    }
    return by.generate(orders).stream().map(Picture::pixels).toList();
  }

  @Override
  public void close() {
    plain.close();
    generator.close();
  }
}
