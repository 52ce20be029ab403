package org.edgemuse.inference.generation;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.edgemuse.inference.descriptor.ClassOptions;
import org.edgemuse.inference.descriptor.ConditionChoice;
import org.edgemuse.inference.descriptor.DenoiserGraph;
import org.edgemuse.inference.descriptor.Descriptor;
import org.edgemuse.inference.descriptor.Prediction;
import org.edgemuse.inference.descriptor.ScheduleChoice;
import org.edgemuse.kernel.api.plugin.LocalFile;

/** A denoiser with classes and random weights, which {@code export_tiny.py} wrote. */
public final class TinyModel {
  /** The names of its graph's inputs. */
  public static final DenoiserGraph.Inputs INPUTS = new DenoiserGraph.Inputs("x_t", "t", "class");

  private TinyModel() {}

  /** A file beside the graph. */
  public static Path file(String name) {
    try {
      return Path.of(
          Objects.requireNonNull(TinyModel.class.getResource("/tiny/class-model/" + name)).toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The labels of the bundled model, which are this one's too. */
  public static List<String> labels() {
    List<String> labels = new ArrayList<>();
    for (String shape :
        List.of("circle", "square", "triangle", "star", "ring", "plus", "heart", "moon")) {
      for (String colour : List.of("red", "yellow", "green", "cyan", "blue", "magenta")) {
        labels.add(colour + " " + shape);
      }
    }
    return labels;
  }

  /** What a user would say of it. */
  public static Descriptor descriptor(String sampler, double guidance) {
    LocalFile file = new LocalFile("denoiser.onnx", file("denoiser.onnx"));
    return descriptor(new DenoiserGraph(file, INPUTS, "eps"), sampler, guidance);
  }

  /** The same with another graph. */
  public static Descriptor descriptor(DenoiserGraph graph, String sampler, double guidance) {
    return descriptor("tiny", graph, List.of(3, 8, 8), sampler, guidance);
  }

  /** The same with a graph that works on something else. */
  public static Descriptor descriptor(
      String name, DenoiserGraph graph, List<Integer> shape, String sampler, double guidance) {
    return new Descriptor(
        name,
        graph,
        new ConditionChoice(new ClassOptions(labels(), 48), null, null),
        null,
        shape,
        new ScheduleChoice(null, null, new ScheduleChoice.Cosine(0.97, 1000), null),
        Prediction.EPSILON,
        sampler,
        guidance,
        true,
        null,
        2);
  }
}
