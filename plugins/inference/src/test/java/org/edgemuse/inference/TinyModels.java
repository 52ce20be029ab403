package org.edgemuse.inference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import org.edgemuse.inference.tensor.Tensor;
import org.edgemuse.inference.tensor.TensorFile;
import org.edgemuse.kernel.api.plugin.LocalFile;

/** Files that the script export_tiny.py wrote. */
public final class TinyModels {
  private TinyModels() {}

  /** A file of the model with class labels. */
  public static LocalFile ofClasses(String name) {
    return file("class-model/" + name);
  }

  /** A file of the model with text prompts. */
  public static LocalFile ofTexts(String name) {
    return file("text-model/" + name);
  }

  private static LocalFile file(String name) {
    try {
      return new LocalFile(name, Path.of(TinyModels.class.getResource("/tiny/" + name).toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What PyTorch made of the models, or another file of tensors, by name. */
  public static Map<String, Tensor> tensors(LocalFile file) {
    try {
      return TensorFile.read(file.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
