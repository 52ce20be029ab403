package org.edgemuse.inference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.edgemuse.inference.descriptor.ConditionChoice;
import org.edgemuse.inference.descriptor.DecoderGraph;
import org.edgemuse.inference.descriptor.DenoiserGraph;
import org.edgemuse.inference.descriptor.Descriptor;
import org.edgemuse.inference.descriptor.EmbeddingOptions;
import org.edgemuse.inference.descriptor.Prediction;
import org.edgemuse.inference.descriptor.ScheduleChoice;
import org.edgemuse.inference.descriptor.TextOptions;
import org.edgemuse.inference.session.Device;
import org.edgemuse.inference.session.DeviceKind;
import org.edgemuse.inference.tensor.Tensor;
import org.edgemuse.inference.tensor.TensorFile;
import org.edgemuse.kernel.api.plugin.LocalFile;

/** The model of export_tiny.py that has the parts and names of a Stable Diffusion export. */
public final class TextModel {
  /** One thread of the CPU. */
  public static final Device CPU = new Device(DeviceKind.CPU, 1);

  private TextModel() {}

  /** One of its files. */
  public static LocalFile file(String name) {
    try {
      return new LocalFile(
          name, Path.of(TextModel.class.getResource("/tiny/text-model/" + name).toURI()));
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** What PyTorch made of it. */
  public static Map<String, Tensor> references() {
    try {
      return TensorFile.read(file("references.safetensors").path());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Its text condition; {@code precision} is "" or ".fp16". */
  public static TextOptions text(String precision) {
    return new TextOptions(
        new TextOptions.EncoderGraph(
            file("text_encoder" + precision + ".onnx"), "input_ids", "last_hidden_state"),
        file("vocab.json"),
        file("merges.txt"),
        77,
        null);
  }

  /** Its condition by embeddings of a file. */
  public static EmbeddingOptions embedding() {
    return new EmbeddingOptions(file("embeddings.safetensors"));
  }

  /** Its decoder. */
  public static DecoderGraph decoder(String precision) {
    return new DecoderGraph(
        file("vae_decoder" + precision + ".onnx"), "latent_sample", "sample", 0.18215);
  }

  /** All of it, with guidance 3. */
  public static Descriptor descriptor(ConditionChoice condition, String precision, String sampler) {
    return new Descriptor(
        "tiny",
        new DenoiserGraph(
            file("unet" + precision + ".onnx"),
            new DenoiserGraph.Inputs("sample", "timestep", "encoder_hidden_states"),
            "out_sample"),
        condition,
        decoder(precision),
        List.of(4, 4, 4),
        new ScheduleChoice(null, new ScheduleChoice.ScaledLinear(0.00085, 0.012, 1000), null, null),
        Prediction.EPSILON,
        sampler,
        3,
        false,
        null,
        0);
  }
}
