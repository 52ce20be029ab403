package org.edgemuse.inference.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.edgemuse.inference.condition.Condition;
import org.edgemuse.inference.descriptor.DenoiserGraph;
import org.edgemuse.inference.descriptor.Descriptor;
import org.edgemuse.inference.sampling.Trajectory;
import org.edgemuse.inference.session.Device;
import org.edgemuse.inference.session.Graph;
import org.edgemuse.inference.session.NativeArray;
import org.edgemuse.inference.session.Port;
import org.jspecify.annotations.Nullable;

/**
 * The denoiser and the arrays that it reads and writes. With guidance (Ho and Salimans, 2021) the
 * rows of a batch are its pictures with their prompts, then the same pictures without any, so that
 * a step is one evaluation. A graph that takes a single time for all rows, as Optimum exports them,
 * evaluates pictures that are at different times one time after the other.
 */
final class Denoiser implements AutoCloseable {
  private final Graph graph;
  private final Condition condition;
  private final double guidance;
  private final int evaluations;
  private final long[] sampleShape;
  private final Port sampleIn;
  private final Port timeIn;
  private final Port conditionIn;
  private final Port predictionOut;
  private final float[] sample;
  private final float[] output;
  private final float[] unguided;
  private @Nullable Arrays arrays;
  private List<String> prompts = List.of();

  /** Prompts that the rows hold now. */
  private List<String> written = List.of();

  private record Arrays(
      NativeArray sample, NativeArray time, NativeArray condition, NativeArray prediction) {}

  Denoiser(Descriptor descriptor, Condition condition, Device device, Consumer<String> log) {
    DenoiserGraph named = descriptor.denoiser();
    this.condition = condition;
    guidance = descriptor.guidance();
    evaluations = descriptor.evaluationsPerStep();
    sampleShape = descriptor.shape().stream().mapToLong(Integer::longValue).toArray();
    graph = Graph.open(named.file(), device, log);
    sampleIn = graph.input("denoiser.inputs.sample", named.inputs().sample());
    timeIn = graph.input("denoiser.inputs.timestep", named.inputs().timestep());
    conditionIn = graph.input("denoiser.inputs.condition", named.inputs().condition());
    predictionOut = graph.output("denoiser.output", named.output());
    graph.requireInputs(
        "denoiser.inputs", List.of(sampleIn.name(), timeIn.name(), conditionIn.name()));
    sample = new float[descriptor.size()];
    output = new float[sample.length];
    unguided = new float[sample.length];
    arraysFor(evaluations);
  }

  /** The arrays, grown if they hold fewer rows. */
  private Arrays arraysFor(int rows) {
    Arrays held = arrays;
    if (held == null || held.sample().rows() < rows) {
      close();
      held =
          new Arrays(
              new NativeArray(sampleIn, rows, sampleShape),
              timeIn.isSingle() ? NativeArray.forAll(timeIn) : new NativeArray(timeIn, rows),
              new NativeArray(conditionIn, rows, condition.rowShape()),
              new NativeArray(predictionOut, rows, sampleShape));
      arrays = held;
    }
    return held;
  }

  /** Sets the prompts of a batch; they hold until others are set. */
  void prompts(List<String> ofBatch) {
    prompts = List.copyOf(ofBatch);
    write(prompts);
  }

  private void write(List<String> shown) {
    if (shown.equals(written)) {
      return;
    }
    int count = shown.size();
    NativeArray into = arraysFor(count * evaluations).condition();
    for (int i = 0; i < count; i++) {
      condition.put(shown.get(i), into, i);
      if (evaluations == 2) {
        condition.putNone(into, count + i);
      }
    }
    written = shown;
  }

  /** Takes one step with every picture of the batch whose prompts were set. */
  void advance(List<Trajectory> batch) {
    if (!timeIn.isSingle()) {
      advanceTogether(batch);
      return;
    }
    Map<Integer, List<Integer>> byTime = new TreeMap<>();
    for (int i = 0; i < batch.size(); i++) {
      byTime.computeIfAbsent(batch.get(i).time(), time -> new ArrayList<>()).add(i);
    }
    for (List<Integer> members : byTime.values()) {
      write(members.stream().map(prompts::get).toList());
      advanceTogether(members.stream().map(batch::get).toList());
    }
  }

  private void advanceTogether(List<Trajectory> batch) {
    int count = batch.size();
    Arrays on = arraysFor(count * evaluations);
    for (int i = 0; i < count; i++) {
      Trajectory picture = batch.get(i);
      picture.get(sample);
      for (int row = i; row < count * evaluations; row += count) {
        on.sample().put(row, sample);
        on.time().put(timeIn.isSingle() ? 0 : row, 0, picture.time());
      }
    }
    graph.run(count * evaluations, on.prediction(), on.sample(), on.time(), on.condition());
    for (int i = 0; i < count; i++) {
      on.prediction().get(i, output);
      if (evaluations == 2) {
        on.prediction().get(count + i, unguided);
        for (int k = 0; k < output.length; k++) {
          output[k] = (float) (unguided[k] + guidance * (output[k] - unguided[k]));
        }
      }
      batch.get(i).advance(output);
    }
  }

  String deviceName() {
    return graph.deviceName();
  }

  double loadS() {
    return graph.loadS();
  }

  @Override
  public void close() {
    if (arrays != null) {
      arrays.sample().close();
      arrays.time().close();
      arrays.condition().close();
      arrays.prediction().close();
      arrays = null;
      written = List.of();
    }
  }
}
